/**
 * Light touch services: administration of social services and education, events, education and training.
 * One a line: code, R where it may be reserved, what it is. See services.ts.
 */
export const EDUCATION = `
75000000 - Administration, defence and social security services
75121000 R Administrative educational services
75122000 R Administrative healthcare services
75124000 - Administrative recreational, cultural and religious services
79950000 - Exhibition, fair and congress organisation services
79951000 - Seminar organisation services
79952000 - Event services
79952100 - Cultural event organisation services
79953000 - Festival organisation services
79954000 - Party organisation services
79955000 - Fashion shows organisation services
79956000 - Fair and exhibition organisation services
79995000 - Library management services
79995100 - Archiving services
79995200 - Cataloguing services
80000000 - Education and training services
80100000 - Primary education services
80110000 R Pre-school education services
80200000 - Secondary education services
80210000 - Technical and vocational secondary education services
80211000 - Technical secondary education services
80212000 - Vocational secondary education services
80300000 R Higher education services
80310000 R Youth education services
80320000 R Medical education services
80330000 R Safety education services
80340000 R Special education services
80400000 - Adult and other education services
80410000 - Various school services
80411000 - Driving-school services
80411100 - Driving-test services
80411200 - Driving lessons
80412000 - Flying-school services
80413000 - Sailing-school services
80414000 - Diving-school services
80415000 - Ski-training services
80420000 R E-learning services
80430000 R Adult-education services at university level
80490000 - Operation of an educational centre
80500000 - Training services
80510000 - Specialist training services
80511000 R Staff training services
80512000 - Dog training services
80513000 - Horse riding school services
80520000 R Training facilities
80521000 R Training programme services
80522000 R Training seminars
80530000 - Vocational training services
80531000 - Industrial and technical training services
80531100 - Industrial training services
80531200 - Technical training services
80532000 - Management training services
80533000 - Computer-user familiarisation and training services
80533100 - Computer training services
80533200 - Computer courses
80540000 - Environmental training services
80550000 - Safety training services
80560000 - Health and first-aid training services
80561000 - Health training services
80562000 - First-aid training services
80570000 - Personal development training services
80580000 - Provision of language courses
80590000 R Tutorial services
80600000 - Training services in defence and security materials
80610000 - Training and simulation in security equipment
80620000 - Training and simulation in firearms and ammunition
80630000 - Training and simulation in military vehicles
80640000 - Training and simulation in warships
80650000 - Training and simulation in aircrafts, missiles and spacecrafts
80660000 - Training and simulation in military electronic systems
`

/**
 * Light touch services: health, social and related services.
 * One a line: code, R where it may be reserved, what it is. See services.ts.
 */
export const CARE = `
75231200 - Services related to the detention or rehabilitation of criminals
75231240 - Probation services
79611000 - Job search services
79622000 R Supply services of domestic help personnel
79624000 R Supply services of nursing personnel
79625000 R Supply services of medical personnel
85000000 R Health and social work services
85100000 R Health services
85110000 R Hospital and related services
85111000 R Hospital services
85111100 R Surgical hospital services
85111200 R Medical hospital services
85111300 R Gynaecological hospital services
85111310 R In vitro fertilisation services
85111320 R Obstetrical hospital services
85111400 R Rehabilitation hospital services
85111500 R Psychiatric hospital services
85111600 R Orthotic services
85111700 R Oxygen-therapy services
85111800 R Pathology services
85111810 R Blood analysis services
85111820 R Bacteriological analysis services
85111900 R Hospital dialysis services
85112000 R Hospital support services
85112100 R Hospital-bedding services
85112200 R Outpatient care services
85120000 R Medical practice and related services
85121000 R Medical practice services
85121100 R General-practitioner services
85121200 R Medical specialist services
85121210 R Gyneacologic or obstetric services
85121220 R Nephrology or nervous system specialist services
85121230 R Cardiology services or pulmonary specialists services
85121231 R Cardiology services
85121232 R Pulmonary specialists services
85121240 R ENT or audiologist services
85121250 R Gastroenterologist and geriatric services
85121251 R Gastroenterologist services
85121252 R Geriatric services
85121270 R Psychiatrist or psychologist services
85121271 R Home for the psychologically disturbed services
85121280 R Ophthalmologist, dermatology or orthopedics services
85121281 R Ophthalmologist services
85121282 R Dermatology services
85121283 R Orthopaedic services
85121290 R Paediatric or urologist services
85121291 R Paediatric services
85121292 R Urologist services
85121300 R Surgical specialist services
85130000 R Dental practice and related services
85131000 R Dental-practice services
85131100 R Orthodontic services
85131110 R Orthodontic-surgery services
85140000 R Miscellaneous health services
85141000 R Services provided by medical personnel
85141100 R Services provided by midwives
85141200 R Services provided by nurses
85141210 R Home medical treatment services
85141211 R Dialysis home medical treatment services
85141220 R Advisory services provided by nurses
85142000 R Paramedical services
85142100 R Physiotherapy services
85142200 R Homeopathic services
85142300 R Hygiene services
85142400 R Home delivery of incontinence products
85143000 R Ambulance services
85144000 R Residential health facilities services
85144100 R Residential nursing care services
85145000 R Services provided by medical laboratories
85146000 R Services provided by blood banks
85146100 R Services provided by sperm banks
85146200 R Services provided by transplant organ banks
85147000 R Company health services
85148000 R Medical analysis services
85149000 R Pharmacy services
85150000 R Medical imaging services
85160000 R Optician services
85170000 R Acupuncture and chiropractor services
85171000 R Acupuncture services
85172000 R Chiropractor services
85200000 R Veterinary services
85210000 R Domestic animal nurseries
85300000 R Social work and related services
85310000 R Social work services
85311000 R Social work services with accommodation
85311100 R Welfare services for the elderly
85311200 R Welfare services for the handicapped
85311300 R Welfare services for children and young people
85312000 R Social work services without accommodation
85312100 R Daycare services
85312110 R Child daycare services
85312120 R Daycare services for handicapped children and young people
85312200 R Homedelivery of provisions
85312300 R Guidance and counselling services
85312310 R Guidance services
85312320 R Counselling services
85312330 R Family-planning services
85312400 R Welfare services not delivered through residential institutions
85312500 R Rehabilitation services
85312510 R Vocational rehabilitation services
85320000 R Social services
85321000 R Administrative social services
85322000 R Community action programme
85323000 R Community health services
98133000 R Services furnished by social membership organisations
98133100 R Civic betterment and community facility support services
98200000 - Equal opportunities consultancy services
98500000 - Private households with employed persons
98513000 - Manpower services for households
98513100 - Agency staff services for households
98513200 - Clerical staff services for households
98513300 - Temporary staff for households
98513310 - Home-help services
98514000 - Domestic services
`

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

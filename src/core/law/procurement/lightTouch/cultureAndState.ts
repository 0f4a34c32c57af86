/**
 * Light touch services: recreation, culture and sport.
 * One a line: code, R where it may be reserved, what it is. See services.ts.
 */
export const CULTURE = `
92000000 - Recreational, cultural and sporting services
92100000 - Motion picture and video services
92110000 - Motion picture and video tape production and related services
92111000 - Motion picture and video production services
92111100 - Training-film and video-tape production
92111200 - Advertising, propaganda and information film and video-tape production
92111210 - Advertising film production
92111220 - Advertising video-tape production
92111230 - Propaganda film production
92111240 - Propaganda video-tape production
92111250 - Information film production
92111260 - Information video-tape production
92111300 - Entertainment film and video-tape production
92111310 - Entertainment film production
92111320 - Entertainment video-tape production
92112000 - Services in connection with motion-picture and video-tape production
92120000 - Motion-picture or video-tape distribution services
92121000 - Video-tape distribution services
92122000 - Motion picture distribution services
92130000 - Motion picture projection services
92140000 - Video-tape projection services
92200000 - Radio and television services
92210000 - Radio services
92211000 - Radio production services
92213000 - Small scale radio systems services
92214000 - Radio studio or equipment services
92215000 - General Mobile Radio Services (GMRS)
92220000 - Television services
92221000 - Television production services
92222000 - Closed circuit television services
92224000 - Digital television
92225000 - Interactive television
92225100 - Film-on-demand television
92226000 - Teleprogrammation
92230000 - Radio and television cable services
92231000 - International bilateral services and international private leased lines
92232000 - Cable TV
92300000 - Entertainment services
92310000 - Artistic and literary creation and interpretation services
92311000 - Works of art
92312000 - Artistic services
92312100 - Theatrical producers', singer groups', bands' and orchestras' entertainment services
92312110 - Theatrical producer entertainment services
92312120 - Singer group entertainment services
92312130 - Band entertainment services
92312140 - Orchestral entertainment services
92312200 - Services provided by authors, composers, sculptors, entertainers and other individual artists
92312210 - Services provided by authors
92312211 - Writing agency services
92312212 - Services related to the preparation of training manuals
92312213 - Technical author services
92312220 - Services provided by composers
92312230 - Services provided by sculptors
92312240 - Services provided by entertainers
92312250 - Services provided by individual artists
92312251 - Disk-jockey services
92320000 - Arts-facility operation services
92330000 - Recreational-area services
92331000 - Fair and amusement park services
92331100 - Fair services
92331200 - Amusement park services
92331210 - Children animation services
92332000 - Beach services
92340000 - Dance and performance entertainment services
92341000 - Circus services
92342000 - Dance-instruction services
92342100 - Ballroom dance-instruction services
92342200 - Discotheque dance-instruction services
92350000 - Gambling and betting services
92351000 - Gambling services
92351100 - Lottery operating services
92351200 - Casino operating services
92352000 - Betting services
92352100 - Totalisator operating services
92352200 - Bookmaking services
92360000 - Pyrotechnic services
92370000 - Sound technician
92400000 - News-agency services
92500000 R Library, archives, museums and other cultural services
92510000 R Library and archive services
92511000 R Library services
92512000 R Archive services
92512100 R Archive destruction services
92520000 R Museum services and preservation services of historical sites and buildings
92521000 R Museum services
92521100 R Museum-exhibition services
92521200 R Preservation services of exhibits and specimens
92521210 R Preservation services of exhibits
92521220 R Preservation services of specimens
92522000 R Preservation services of historical sites and buildings
92522100 R Preservation services of historical sites
92522200 R Preservation services of historical buildings
92530000 R Botanical and zoological garden services and nature reserve services
92531000 R Botanical garden services
92532000 R Zoological garden services
92533000 R Nature reserve services
92534000 R Wildlife preservation services
92600000 R Sporting services
92610000 R Sports facilities operation services
92620000 R Sport-related services
92621000 R Sports-event promotion services
92622000 R Sports-event organisation services
92700000 - Cybercafé services
`

/**
 * Light touch services: social security, membership bodies, hotels, meals and legal services.
 * One a line: code, R where it may be reserved, what it is. See services.ts.
 */
export const COMMUNITY = `
75300000 - Compulsory social security services
75310000 - Benefit services
75311000 - Sickness benefits
75312000 - Maternity benefits
75313000 - Disability benefits
75313100 - Temporary disablement benefits
75314000 - Unemployment compensation benefits
75320000 - Government employee pension schemes
75330000 - Family allowances
75340000 - Child allowances
98000000 - Other community, social and personal services
98120000 - Services furnished by trade unions
98130000 - Miscellaneous membership organisations services
98132000 - Services furnished by political organisations
98133110 R Services provided by youth associations
98131000 - Religious services
55100000 - Hotel services
55110000 - Hotel accommodation services
55120000 - Hotel meeting and conference services
55130000 - Other hotel services
55200000 - Camping sites and other non-hotel accommodation
55210000 - Youth hostel services
55220000 - Camping-site services
55221000 - Caravan-site services
55240000 - Holiday centre and holiday home services
55241000 - Holiday centre services
55242000 - Holiday home services
55243000 - Children's holiday-camp services
55250000 - Letting services of short-stay furnished accommodation
55260000 - Sleeping-car services
55270000 - Services provided by bed and breakfast establishments
55300000 - Restaurant and food-serving services
55310000 - Restaurant waiter services
55311000 - Restricted-clientele restaurant waiter services
55312000 - Unrestricted-clientele restaurant waiter services
55320000 - Meal-serving services
55321000 - Meal-preparation services
55322000 - Meal-cooking services
55330000 - Cafeteria services
55400000 - Beverage-serving services
55410000 - Bar management services
55510000 - Canteen services
55511000 - Canteen and other restricted-clientele cafeteria services
55512000 - Canteen management services
55520000 - Catering services
55521000 - Catering services for private households
55521100 - Meals-on-wheels services
55521200 - Meal delivery service
55522000 - Catering services for transport enterprises
55523000 - Catering services for other enterprises or other institutions
55523100 - School-meal services
55524000 - School catering services
75231100 - Law-courts-related administrative services
79100000 - Legal services
79110000 - Legal advisory and representation services
79111000 - Legal advisory services
79112000 - Legal representation services
79112100 - Stakeholders representation services
79120000 - Patent and copyright consultancy services
79121000 - Copyright consultancy services
79121100 - Software copyright consultancy services
79130000 - Legal documentation and certification services
79131000 - Documentation services
79132000 - Certification services
79132100 - Electronic signature certification services
79140000 - Legal advisory and information services
`

/**
 * Light touch services: administration, public security, prisons, investigation, post and what is left.
 * One a line: code, R where it may be reserved, what it is. See services.ts.
 */
export const STATE = `
75100000 - Administration services
75110000 - General public services
75111000 - Executive and legislative services
75111100 - Executive services
75111200 - Legislative services
75112000 - Administrative services for business operations
75112100 - Administrative development project services
75120000 - Administrative services of agencies
75123000 R Administrative housing services
75125000 - Administrative services related to tourism affairs
75130000 - Supporting services for the government
75131000 - Government services
75200000 - Provision of services to the community
75210000 - Foreign affairs and other services
75211000 - Foreign-affairs services
75211100 - Diplomatic services
75211110 - Consular services
75211200 - Foreign economic-aid-related services
75211300 - Foreign military-aid-related services
75220000 - Defence services
75221000 - Military defence services
75222000 - Civil defence services
75230000 - Justice services
75231000 - Judicial services
75231210 - Imprisonment services
75231220 - Prisoner-escort services
75231230 - Prison services
75240000 - Public security, law and order services
75241000 - Public security services
75241100 - Police services
75242000 - Public law and order services
75242100 - Public-order services
75242110 - Bailiff services
75250000 - Fire-brigade and rescue services
75251000 - Fire-brigade services
75251100 - Firefighting services
75251110 - Fire-prevention services
75251120 - Forest-firefighting services
75252000 - Rescue services
79430000 - Crisis management services
98113100 - Nuclear safety services
79700000 - Investigation and security services
79710000 - Security services
79711000 - Alarm-monitoring services
79713000 - Guard services
79714000 - Surveillance services
79714100 - Tracing system services
79714110 - Absconder-tracing services
79715000 - Patrol services
79716000 - Identification badge release services
79720000 - Investigation services
79721000 - Detective agency services
79722000 - Graphology services
79723000 - Waste analysis services
98900000 - Services provided by extra-territorial organisations and bodies
98910000 - Services specific to international organisations and bodies
64000000 - Postal and telecommunications services
64100000 - Post and courier services
64110000 - Postal services
64111000 - Postal services related to newspapers and periodicals
64112000 - Postal services related to letters
64113000 - Postal services related to parcels
64114000 - Post office counter services
64115000 - Mailbox rental
64116000 - Post-restante services
64122000 - Internal office mail and messenger services
50116510 - Tyre-remoulding services
71550000 - Blacksmith services
`

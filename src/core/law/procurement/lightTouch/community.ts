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

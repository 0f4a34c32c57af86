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

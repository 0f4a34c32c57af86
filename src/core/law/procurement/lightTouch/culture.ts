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

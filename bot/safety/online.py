"""People who use children: grooming online, gangs, cutting, forced marriage, being drawn into hatred."""

ERASE = """
dog|cat|pony|horse grooming|groomed|groomer|groomers
grooming parlour|salon|kit
"""

FLAGS = """
groomed|grooming|groomer|groomers|groom
stranger|strangers|man|men|person|adult|adults|grownup|older|bloke|guy|fella|creep|account >6 <online> ~8 messaging|messages|messaged|asking|asks|asked|sending|sent|wants|wanted|talking|meet|contacting|contacted|photos|pictures|pic|pics|threatening|knows|live|coming|told
messaging|messages|messaged|asking|asks|asked|sending|sent|talking|chatting|contacting|contacted|met|meeting|speaking ~5 stranger|strangers|man|men|grown_man|adult|adults|older|bloke|guy|people|random|randomer|someone|somebody|paedo|boyfriend|girl ~6 <online>|abroad
<online> ~8 stranger|strangers|man|men|adult|grown_man|grown_up|older|pretending|not_his_age|not_her_age|random|randomer ~8 messaging|messages|asking|asks|asked|meet|talking|chatting|sent|send|wants|pictures|photos|live|contacted|says
man|men|stranger|strangers|adult|boyfriend|someone|account|fella|bloke|guy|boy|lad|<home> >3 asking|asks|asked|wants|wanted|told|makes|made|keeps_asking ~5 <picture>|camera|webcam|cam|undress|video|private
asked|asking|asks|told|made|makes|wants|wanted ~3 turn|put ~2 camera|cam|webcam ~1 on
asked|asking|asks|wanted|told|arranged|arranging|sneaking|planning|plans|wants|going ~3 to meet|meet_up ~3 him|man|someone|online|stranger|boy|person|internet|them|alone|who ~6 online|game|snapchat|roblox|discord|internet|never_met|app|phone|tablet|stranger|older|man|met
met|meets|meeting|talking|talks|chatting|chats|speaks|messaging|messages ~4 online|internet|roblox|snapchat|discord|fortnite|xbox|tiktok|instagram|playstation|minecraft|game|chat|app ~10 man|older|adult|stranger|meet|boyfriend|girlfriend|pictures|photos|address|<n>|grown
pretending|pretends|pretended|claims|claiming|says ~2 be|is|was ~2 <n> ~6 not|but|man|voice|really|grown|online|heard
he|she is not <n> ~6 voice|man|heard|seen
thinks|think|thought ~3 boyfriend|girlfriend|friend ~6 is not|man|grown|online
grown|older man|men ~8 tablet|phone|online|game|snapchat|messages|wearing
what ~1 she|he|you|i is|was|are|am wearing
friend|man|someone|he ~4 grown_up|adult|older|grown ~8 pay|money|tell|game|online|video
blackmail|blackmailed|blackmailing|sextortion|catfish|catfished|catfishing
send|sends|sent|sended|sending ~3 picture|photo|pic|pictures|photos|pics|video|nude|nudes ~4 to|he|and|someone|now|him|wants|man|stranger|of ~5 more|someone|stranger|man|online|threatening|tell|money|share|wants|older|herself|himself|body|clothes|regrets
money|gifts|robux|v_bucks|vbucks|skins|presents|phone ~4 from|by|off ~3 man|stranger|someone|older|online|he|men
sent|sending|sends|given|gives|buys|bought|giving|paid|pays|paying ~3 money|gifts|robux|vbucks|presents|skins|phone|cash|things|trainers|vapes|vape|drink|alcohol|drugs|weed|cigarettes|everything|sweets ~6 man|men|stranger|someone|older|online|he|lad|lads|bloke|boyfriend|twenties|wanting|favours|private|kids|girls
man|men|someone|lad|lads|bloke|stranger|older|boyfriend >5 sent|sending|sends|gives|buys|bought|giving|paid|pays|paying|handing|buying|offered|offering ~4 money|gifts|robux|vbucks|presents|skins|phone|cash|trainers|vapes|vape|drink|alcohol|drugs|weed|cigarettes|everything|sweets
private video|videos|pictures|photos
knows|know|found|finds where ~1 i|she|he|we live|lives|is|goes ~5 coming|get|online|said|threatened
<online> ~8 coming to|and get|find|hurt
online ~4 man|stranger|adult|boyfriend|friend|someone|person
secret phone|account|boyfriend|messages|second_phone|snapchat
county lines|line
exploited|exploitation|exploiting|trafficked|trafficking|cuckooed|cuckooing|modern_slavery|slavery|slave
gang|gangs ~4 join|joined|carry|debt|owe|knife|threatened|recruited|involved|grooming|drugs|him|nephew|violence
running|runs|selling|sells|dealing|deals|carrying|carries|delivering|delivers|holding|holds|moving|deliver|sell|carry|hold|run|deal ~3 drugs|weed|coke|packages|package|parcels|for_them|blade|knife|gear|for_somebody|for_someone|pills|wraps
made|make|makes|making|forced|forcing ~3 to? carry|hold|sell|deliver|carrying|hide|steal ~3 stuff|things|drugs|package|blade|knife|weed|money|something
told|got|paid|asked ~2 to carry|hold|deliver|hide ~3 stuff|drugs|package|bags|packages|blade|knife|weed
carrying|carry|working|dealing|running|selling|works for ~2 them|him|gang|people|somebody|someone|lads|older|dealers ~6 bag|found|stop|money|older|people|gang|phone|he|i
hide|hides|hiding|hid|keep|hold ~2 a blade|knife|gun ~2 for
second|two|three|burner|new|spare|extra phone|phones|mobile|mobiles|trainers ~8 cash|money|explain|explanation|afford|terrified|buy|bought|know|loads|where|stops|rings|bought_him|knife|ticket|year_old
burner phone|burner_phone
new ~2 trainers|phone|coat|watch|clothes ~6 no explanation|idea|not_buy|afford|did_not
cash|money|grand ~6 under|in|found|hidden ~3 bed|mattress|wardrobe
owes|owe|debt|owed ~3 them|him|money|people|dealer ~5 work|off|hurt|pay|gang|threat|kill|threatened|scared
owes them
work|working it off
they|people|men|lads ~3 would|will|come|after|hurt|stab|kill ~3 for him|her|me|if
picked|pick|picks|collected|collects|collect|gets|getting|pick_up|picking|driven|drives|drops ~4 by|in|from|up ~4 man|men|older|twenties|lads|car|taxi|taxis|boyfriend|strangers ~8 school|gate|gates|night|friday|girls|year|know|booked|<n>|car|older|hotel|every|home
taxi|taxis|cab|cabs|ubers ~4 have_not|not|never ~1 booked|paid
older|grown men|lads|man|people|boys|guys|blokes|gang|boyfriend ~6 car|cars|flat|house|hotel|picking|hanging|giving|buying|ringing|driving|waiting|collecting|party|money|bad|drugs
men|man|older >2 ringing|calling|phoning|following|watching|waiting ~2 her|him|my|for|to ~2 girls|all|hours|night|daughter|son|$|and|kids
car|van|audi|bmw|men|man|blokes|bloke ~5 picking|chatting|talking|handing|watching|following|hanging ~3 girls|kids|children|boys|daughter|pupils|out|pupil|around
hotel|hotels|flat ~6 older|men|old|man
old|older men|man ~3 hotel|flat|car
missing ~4 days|night|nights|came_back|comes_back|weekend|hours
he|she|they|son|daughter|nephew|niece|kid ~2 gone|went missing
out|coming|comes|in|back ~3 till|until|at ~1 midnight|all_hours|three_in_the_morning|early_hours ~8 year|phone|money|drugs|he|she|night
sleeping|sleeps|stays|staying|slept|not ~2 at|out|home ~3 half|most|night|nights|home ~5 year|<n>|men|older|ringing
never ~2 goes|been|attends ~2 school ~6 cleans|works|cooks|minds|baby|babies|house|kept
cleans|cleaning|works|working|cooks ~5 all|every day|night ~6 never|girl|kept|passport|year|school
sell|selling|sells ~4 mates|break|kids|school|school_kids|other_kids ~4 drugs|weed|vapes|told
weed|drugs|vapes|pills ~6 told|made|given|getting|gives|sell|selling|dealing|dealer|bag|found
look|looking|lookout|watch out ~2 for ~1 police|feds
knife|stab|machete ~1 proof|vest
paying|pays|paid|pay ~2 kids|children|boys|girls|them|him|her ~4 film|fight|fighting|photos|video|meet|carry|come
man|someone|men|bloke is|are paying|offering|giving
fgm|female_genital_mutilation|genital|circumcised|circumcision|circumcise|infibulation|infibulated|breast_ironing
cut|cutting ~6 girl|girls|daughter|daughters|niece|nieces|sister ~8 abroad|back_home|country|tradition|ceremony|grandmother|mother|holiday|family|africa|somalia|gambia|sudan|egypt|kenya|nigeria|guinea|sierra|mali|woman|go|heard|them
girl|girls|daughter|daughters|niece|nieces|her|them|sister ~8 be|get|getting|have|been cut|cutting
taken|take|taking|sent|send|sending|flown|going|flying|trip|holiday ~8 cut|cutting|circumcised|ceremony|made_a_woman|become_a_woman|cleansed|initiation|the_procedure
become|becomes|made|make|makes|making ~2 woman ~6 ceremony|holiday|aunt|grandmother|summer|party|abroad|special|cut|proper
special|secret|coming_of_age ceremony|party|procedure|celebration ~8 abroad|girl|girls|woman|holiday|aunt|grandmother|back_home|country|africa|somalia|she
forced|arranged|force|forcing|child marriage|marry|married|wedding|bride|to_marry|into_marriage
made|make|making|wants|want|forced|forcing|going|sent|taken|flown|supposed|told|engaged|promised ~4 marry|married|marriage|wedding|engaged|wed
<child>|she|he|her|niece|i|me|him ~4 married|marry|marriage|engaged|bride|wedding ~4 <n>|pakistan|bangladesh|india|against|forced|not_want|not|fifteen|sixteen|fourteen|older|cousin
husband|wife|match|groom|bride ~2 for|found|chosen ~2 her|him|me|them
honour|honor based|killing|abuse|stuff|violence|crime|thing
shame|shamed|dishonour|dishonoured ~4 family ~8 kill|hurt|boy|send|marry|her
witchcraft|possessed|demon|demons|exorcism|djinn|jinn|devil ~8 beat|child|him|her|pray|out|pastor|prayers|church|son|daughter|says|drive|inside
says|said|thinks|think|called|call ~3 a? witch ~8 uncle|aunt|pastor|church|beat|family
passport|passports ~4 taken|hidden|took|hiding ~3 her|his|from
his|her passport ~2 taken|hidden|gone
one way ticket|flight
radicalised|radicalized|radicalisation|radicalise|extremist|extremists|extremism|isis|jihad|jihadi|nazi|nazis|far_right|neo_nazi|white_supremacist|white_supremacy|incel|incels|caliphate|britain_first|edl|national_action|al_qaeda|syria|execution|beheading|beheadings|martyr|infidels|infidel|race_war
terrorist|terrorists|terrorism ~2 group|videos|attack|attacks|propaganda|online|stuff|sympathiser|organisation
join|joining|fight|become|admires|supports|support|watching|watches ~3 terrorist|terrorists
prevent ~2 duty|referral|lead|said|say|programme|team|officer|told
recruited|recruiting|recruit|recruits ~3 for|by|him|her|into|son|something|nephew
filling ~2 head with
violence ~3 only|is|way|answer|solution
people|they|muslims|jews|gays|immigrants|foreigners|teachers|whites|blacks|women|everyone ~3 should|deserve|deserves|need|must ~2 be? shot|killed|die|gassed|hanged|burned|burnt|stoned|dead|exterminated
attack|attacks|attackers|shooters|shooter|shooting|shootings|bombing|massacre|killers ~10 heroes|hero|right|deserved|good|idol|brave|planning|plan|copy|admires|obsessed|talking|list|brilliant
heroes|admires|obsessed|hero ~6 attack|attackers|shooters|killers|shooting|shooter|bombers|terrorists
talking ~4 attack|shooting|massacre|bombing
list of ~2 people|kids|names|teachers|pupils ~3 hates|kill|dies|hate|hurt
plan|map|drawing|drew|drawn ~3 of ~2 school ~6 manifesto|attack|bomb|shoot|exits|kill
dangerous|hate|hateful preacher|group|groups|people|channel|channels|imam|ideas
preacher ~6 internet|online|dangerous|fight|follow
join|joining|fight ~2 them|isis|group|army|brothers|with_them|for_them ~6 money|abroad|syria|sending|leave|die
leave school and? ~2 fight
sending|send|sent ~2 money ~2 to join|join_them|fight
adult|man|men|stranger|strangers|creep|creeps|bloke|fella|perv|grown_up|someone ~6 messaging|messages|messaged|added|adding|write|writes|writing|contacted|chatting|following|dming|texting|got_hold_of ~4 my|her|him|son|daughter|girl|boy|girls|kids|year_old|darling
man|men|strangers|stranger|adult|adults ~3 from|on|of|in ~1 internet|chat|online|site|app|game|server|discord
know|knows ~2 our|the|which|what|her|his|my ~1 school|class|address|time|name ~6 stranger|man|internet|finish|added|online|from
on|with|to ~2 chat|chatting|talking|streaming|live_streaming ~4 men|man|strangers|stranger|grown
chat|video|dating|adult|server ~1 site|server|app ~4 with|every ~3 men|man|strangers|grown|adult
pretending to be <n>|a|younger|her_age|his_age ~2 child|kid|pupil|girl|boy|year|years|has|messaging|and|$
pretending ~3 pupil|child|girl|boy|kid
asking|asks|asked|ask|wants ~2 girls|her|him|my|them|boys|kids ~2 for ~1 photos|pictures|pics|nudes|video|selfies
if|are|is ~2 mum|dad|mums|parents ~2 in|home|out|asleep|there
is|if ~1 the|her|his|my door ~1 shut|closed|locked ~6 messages|asking|he|asks|camera
not|do_not|never tell ur? your|her|my mum|mam|dad|parents|mother
tell your mum|mam|dad|parents
live streaming|streams|stream ~3 strangers|men|people|after
do|doing stuff|things on ~1 camera|cam|webcam|video
wears|wearing|wear ~2 bed|night|pyjamas|clothes|today|to_bed
when ~3 home alone|on_her_own|on_his_own|on_my_own
home on|by her|his|my own ~6 wants|asking|asked|know
man|stranger|lad|fella|someone|bloke ~3 offered|offering|offers ~2 her|him|me|them|mine ~1 money|lift|drugs|gifts
unknown|random ~1 man|number|person|bloke|men|adult
number ~2 i|we do_not know|recognise
pay|paying ~3 or ~4 tell|show|post|send
pay|send|money ~6 or ~3 tell everyone|everybody|mum|people
package ~4 hurt|kill|his_mum|or
if ~4 not|does_not|stops|stop ~4 hurt|kill|stab|come_for ~2 his|her|him|my|mum|family|us|me
wad of|notes|cash
waiting ~2 in ~2 car|golf|audi|bmw|van
lad|man|fella|bloke|boyfriend ~6 golf|bmw|audi|car ~6 waiting|picks|picking|collects
picks|collects|meets her|him up|from ~6 mates|car|hall|gates|school
fella|boyfriend|man|bloke|guy ~3 <n> car|job
<> boyfriend|fella ~3 twenties|twenty|thirty|thirties|forties|nineteen|eighteen
turned up <n>
she|he ~1 owes him|them
says|said|talking|talk|learning|chanting ~4 race_war|slogans|white|invaders|traitors|the_cause|purity|pure|jihad|day_of_reckoning
keep her|him|them|us pure
only the group
someone|woman|man|people|group|friend ~4 online ~6 group|pure|meet|passport|join|cause|fight
asked|asking|wants for? ~2 passport
grown men
should be got_rid_of|got rid|wiped|put_down
husband|wife ~1 for her|him|me
going|go|gone|taken|taking home|back|abroad|there ~4 to have|get it done
have|having|had it done ~6 girls|girl|same|daughters|june|home|abroad
long holiday|trip|summer ~6 different|sit|toilet|pe|pain|walk|quiet
cannot|difficulty|struggles|hard|trouble ~2 sit|sitting|walk|walking ~2 down|$|properly|since ~10 toilet|holiday|pe|abroad|pain
dangerous|older|bad|wrong people|lads|men|crowd ~3 money|drugs|phone|car|bags
<> <adult>|paedo|grown_man|sixth_former ~6 online|snapchat|roblox|instagram|discord|fortnite|tiktok|minecraft|xbox ~6 my|her|him|me|daughter|son|girl|kids|years|asking
my|her|him|me|daughter|son|kids ~6 <adult> ~5 online|snapchat|roblox|instagram|discord|fortnite|tiktok|minecraft|xbox|internet
my|her|him|me|daughter|son|kids ~5 online|snapchat|roblox|instagram|discord|fortnite|tiktok|minecraft|xbox|internet ~6 <adult>
<> <adult>|someone|somebody|older ~6 pictures|photos|pics|nudes|video|videos|camera ~6 her|him|my|me|daughter|son|girl|boy|child|asking|sent|send|asked
sent|sends|sending ~2 horrible|rude|sexual|dirty|nasty|naked|inappropriate|disgusting|explicit ~1 pictures|photos|pics|videos|messages|images
vapes|vape|weed|drugs|alcohol|sweets|money|lifts ~8 flat|house|car|park|strangers|older|man|men|come_to
come|go|goes|going|invited|invites|invited_her|inviting ~2 to ~1 his|their flat|house|place|car|home
gives|giving|gave|buys|buying|offers|offering ~2 girls|kids|children|year|boys|her|him|them|year_sixes|sixes ~3 vapes|vape|drugs|weed|alcohol|drink|cigarettes|money|sweets|lifts|phones
waits|waiting|hangs|hanging|sits|parked ~4 park|gates|bus_stop|alley|school ~6 girls|kids|children|boys|vapes|sweets|car|talks|chats
somebody|someone|person|player|friend ~5 server|game|online|app ~6 sent|address|ticket|meet|money|pictures
sent|given ~4 his|an|their address|ticket ~4 bus|train|meet|come
getting|be|get|being married ~6 cousin|never_met|pakistan|abroad|holidays|older|man
never met ~3 marry|married|husband
<> cash|money|pounds|notes|grand|trainers|nikes|phone|watch|jewellery|designer ~8 will_not_say|not_say|not_tell|no_idea|where_from|where_it|will_not_tell|explain|cannot_afford
<> married|marry|marriage|engaged ~6 <abroad>|send|sending|sent|forced|against|cousin|fifteen|sixteen|fourteen|thirteen|ticket ~4 her|she|him|daughter|niece|me|i
send|sending|sent|taking|take ~1 her|me|him|my_sister|them ~1 back|home|away|off ~1 to <abroad>
following|follows|followed ~2 girls|kids|children|boys|pupils|daughter|her ~3 home|car|school
get|getting|lure|luring|offering|offer ~2 in|into|lifts ~1 his|their car|van
obsessed|fascinated ~2 with ~2 hitler|nazis|shootings|shooters|attacks|terrorists|isis|serial_killers|school_shooters|columbine
attack|shooting|bombing|stabbing ~6 deserved|heroes|hero|justified|good_thing|right_thing|inspired
told|tells|asked|asks ~1 to? delete|hide|clear ~1 his|her|the|all|their messages|chats|history|texts
delete his|her|the messages|chats
old enough to be ~1 his|her dad|father|grandad|mum
men|man|lads|people|lady|woman ~3 he|she ~1 games|plays|chats|talks ~1 with|to ~6 delete|secret|messages|meet|photos
address|flat|house ~3 with ~1 men|older|lads
comes home with ~1 weed|cash|money|drugs|new|bruises|love_bites|vodka|cigarettes
<home> ~3 still|keeps ~1 meets|meeting|sees|contacts|messages ~1 her|him
flown|flying|fly ~1 to|out ~1 <abroad>
video call|chat|calls|calling ~3 with ~1 a|some|an ~1 man|bloke|stranger|grown|older|adult
send|sends|sending ~2 a? bikini|naked|underwear|rude|sexy|topless
thinks|thought|believes ~3 talking|chatting|speaking|playing|texting ~2 to|with ~5 age|girl|boy|child|year_old ~6 not|do_not|is_not|believe
girl|boy|someone ~2 of|at ~1 his|her own age ~6 not|believe|sure|online
married|marry|marrying|wedding|engaged ~6 only|just|is|are|and|but|shes|she_is|he_is ~1 <kidage> ~1 $|years|and|year_old
man|bloke|guy|lad|someone ~3 met ~2 at|on|in ~2 park|skate_park|town|gym|online|game|bus|club|station
by|from ~1 a|some ~1 man|bloke|guy|older_lad|older_man|stranger he|she ~1 met
given|bought|got ~3 phone|trainers|jacket|money|bike|chain ~3 by|from ~2 man|men|bloke|lad|lads|guy|someone|stranger
beheadings|beheading|gore|snuff ~1 videos?
beheadings|beheading|execution|executions|snuff|torture videos|video|films|clips
watches|watching|watch ~2 videos ~2 of ~2 beheadings|executions|torture|killings|shootings|attacks|people_dying
says|said ~1 he_is|he|she_is|she ~1 <kidage> ~6 snap|snapchat|online|but|instagram|not|really
someone|person|boy|girl|man ~1 on|off ~1 snap|snapchat|insta|instagram|discord|roblox|fortnite|tiktok|xbox|playstation|omegle|whisper|kik|telegram
bloke|man|guy|fella|lad ~3 called x ~3 who|thats|is|aged ~1 is? <n>
messages|texts|calls ~4 from ~1 a|some ~1 bloke|man|guy|fella|stranger|older
taking|takes|carrying|delivering|dropping ~1 packages|parcels|package|bags|deliveries|things ~3 for|on ~3 someone|somebody|train|people|lads|man|older
taking|taken|takes|sending ~2 girls|girl|daughter|daughters|nieces|her ~2 to <abroad>
meetings|group|groups|rallies|marches ~3 men|people|who ~3 say|says|hate|white|muslims|jews|race|attack
white people ~4 attack|replaced|war|first|only
"""

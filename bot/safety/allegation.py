"""The same, told from the child's side: grabbed, held down, shut in, messaged, by an adult at school."""

FLAGS = """
<child> >3 messages|texts|pictures|photos ~4 from ~2 <staff>
lap|knee ~3 of ~5 <staff>|male|man|worker
<child>|her|him|sits|sit|sitting ~3 on ~2 <staff>|his|mr|sir lap|knee|knees
force fed|feeding|feed|feeds
held|holding|hold ~1 his|her|my|the ~2 nose|face_down|down
<hit>|<force>|<confine>|<touch>|grabbed|hurt|injured|restrained|manhandled|threatened >3 by >3 <staff>
<hit>|<force>|<confine>|grabbed|hurt|restrained|dragged|manhandled|smacked ~3 by|from ~3 <staff>|adult|adults|school_staff
bruise|bruises|mark|marks|handprint|scratch|scratches|fingermarks|red_mark ~6 from|where|off|by|because|was|says|and ~4 <staffname>|teacher|ta|lady|worker|adult|helper|assistant|she|he grabbed|gripped|held|did|hit|pulled|squeezed|dragged|pinched|hurt
where ~3 <staff> >2 grabbed|held|hit|gripped|pulled|dragged|hurt|pinched|pushed|caught
the|my ta|teacher|miss|sir squeezes|squeeze|squeezed
man|lady|woman|adult|adults|person ~2 at|in|from|who|of ~3 school|nursery|club|class|breakfast_club|after_school_club|football ~4 <hit>|<touch>|hurts|hurt|touches|touch|grabbed|grab|pushed|push|pulled|pull|hits|kicked|slapped|shook|take_strong|dragged
in school|nursery|class|club ~1 lady|man|woman|adult ~2 take|took|grab|grabbed|pull|pulled|hit|push|pushed|hurt|touch
<said> ~2 miss|sir|mr|mrs|ms ~2 <hit>|<force>|<touch>|pulled|grabbed|pushed|locked|scratched|pinched|squeezed|dragged|hurt|threw|shook|tripped
miss|sir|mr|mrs|ms x? <often>*2 <hit>|<force>|<touch>|grabbed|shoved|dragged|scratched|squeezes|locked
staff|adults|adult|they|teachers|tas|school|someone|people >4 restrained|restraining|restrain|restraint|restrains|manhandled|pinned|pin|pinning|held_him|held_her|carried|dragged|sat_on|strapped|sedated ~4 him|her|my|son|daughter|child|face|floor|down|a|children
restrained|restraint|restrain|restraining|restraints
face down ~3 floor|carpet|ground|on
pinned|pins|pinning|held|holding|wrestled|slammed|sat ~2 him|her|my|son|daughter|child|them|boy|girl|kid|ds|dd|autistic ~3 down|against|floor|ground|wall|carpet|desk|on|to|by ~2 floor|ground|carpet|wall|desk|throat|neck|wrists|face|adults|staff|teachers
three|two|four|<n> adults|staff|teachers|members|grown_ups ~3 held|hold|carried|pinned|restrained|removed|dragged|grabbed
adults|staff|teachers removed|carried|dragged my|him|her|son|daughter
hold|holds|held ~2 him|her|on|that|used ~4 struggling|struggle|unable|could_not|not ~1 to? breathe
dragged|dragging|drags|yanked|yanking|yanks|hauled|frogmarched ~4 corridor|hall|classroom|playground|out|floor|wrist|wrists|arm|arms|collar|hood|hair|ear|along|across|gate|assembly|chair|room|from
grabbed|grab|grabs|grabbing|gripped|pulled|yanked|pulls|pulling|held|caught|dragged|took ~2 him|her|my|his|a|the|my_son|daughters ~2 by|arm|wrist|collar|hair|ear|neck|hood|face|shoulder|scruff|jumper|coat|throat ~8 <staff>|school|class|classroom|corridor|lesson|assembly|lunch_hall
grabbed|grabs|gripped|twisted|twists|yanked|squeezed ~1 his|her|my|him|them ~1 arm|arms|wrist|wrists|face|ear|ears|neck|collar|hand|hair|shoulder
physically|literally ~1 thrown|removed|restrained|dragged|pushed|picked_up|carried|grabbed|threw|removing|shoved|pulled|lifted|hurt|ejected|manhandled|attacked
locked|lock|locks|shut|shuts|locking|trapped|held|kept|left|put|seclusion|barricaded ~3 in|inside ~4 cupboard|calm_room|room|cell|seclusion|store|storeroom|isolation_room|office|box|sensory_room|pod|dark|shed|calming_room|lab|toilet|cage ~8 hour|hours|own|dark|door|held|wet|adult|teacher|alone|crying|out|closed|scream|screaming|light|lights|key|staff
locked ~1 in|inside ~2 cupboard|calm_room|room|classroom|store|toilet|shed
door ~4 held|locked|closed|shut|lock|holding ~3 by|with|shut|closed|from|so ~3 teacher|daughter|adult|outside|him|her|son|not|staff|child|inside
locked|lock|locks ~2 door ~2 with ~2 daughter|son|her|him|them|child|kids|inside
lights|light off ~6 adult|man|worker|alone|lap|teacher|staff|girls
slap|slaps|slapped|smack|smacked|clip|clipped|hit|clout|tap ~3 round|around|over|on ~2 head|ear|ears|face|back|hand|hands|legs|bum|knuckles|wrist|fingers ~2 by|from|off|with >3 <staff>|sir
smacked|slapped|rapped|whacked ~3 with ~2 ruler|book|stick|pen|cane|buckle|clipboard
someone|somebody|adult|person|man|woman|staff ~3 hit|hurt|grabbed|slapped|touched|smacked|assaulted|abused|hurting|touching ~4 school|nursery|class|club ~2 hurt|hit|touched|who_works|staff
he|she <hit>|<force>|<touch> ~2 me|him|her mummy ~6 teacher|nursery|school|class|miss
lado|position_of_trust
hands on ~2 child|children|kid|kids|my|pupil|pupils
put|puts|lay|laid|lays|putting ~1 hands on ~1 child|my|him|her|kid|kids|pupil|our|a
is it allowed|legal|policy|ok|okay|right|normal ~4 staff|teacher|teachers|adult|adults|ta ~3 to|for ~1 hit|restrain|pin|grab|drag|smack|push|force|shove
allowed|policy|legal|right ~2 for|to ~2 staff|teacher|teachers|carry|restrain|pin|lock|grab|hold ~4 child|pin|restrain|grab|screaming|lock|down|touch
teacher|staff|tutor|coach|ta|adult|headteacher|sir|mr >8 relationship|affair|boyfriend|kissing|kissed|sleeping|sex|sexual|flirting|obsessed|beautiful|sexy|inappropriate|inappropriately|nudes|private_messages|underage|special_friend ~4 with|pupil|student|daughter|son|year|her|him|my|girl|girls|child|comments|messages|to|way|old
witnessed|saw|seen|watched|see ~4 <staff>|adult|staff >4 <hit>|<force>|dragging|drag|hitting|slap|clout|kick|pushing|grabbing|shaking|yank|smack
swings|swung|lifted|picked|lifts|held|carried ~2 him|her|my|child|son|daughter|eight_year_old ~3 up|by|upside|down|off ~2 by|down|one|throat|collar|neck|stairs|arm|feet ~2 arm|arms|neck|collar|throat|legs|ankle|down|hood|leg
made ~3 stand ~8 arms|hours ~3 up|cried|hit|faint
stamped|stood on|upon ~2 foot|hand ~2 deliberately|purpose
miss|sir|mr|mrs|ms <hit>|<force>|<touch>
message|messages|messaging|text|texting|talk all|late night
heavy hand|hands|handed
makes|made her|him|me|them stay ~1 behind|at_lunch|on|after ~4 own|alone|tickles|arm|him
on her|his own and? tickles|cuddles|touches|strokes|puts
the teacher ~6 she|he smacked|hit|slapped|grabbed|hurt|pushed
she|he smacked|slapped|hit|grabbed|pushed|shoved him|her|them ~3 teacher|ta|miss|sir|member
nobody|no_one grabs|touches|hits|hurts|lays my
lunch|dinner|breakfast_club|playground|school|club|office|minibus|bus man|lady|woman|bloke >4 <hit>|<force>|<touch>|dropped|picked_him|picked_her|stroking|flicked|lifted
picked|lifted|held|carried|dropped|swung ~1 him|her|my ~1 up ~2 by
flicked|flicks|tapped|rapped|whacked|clipped ~2 across|round|on|over ~2 ear|ears|head|knuckles|hand|face
something special|between_us|nobody_else
driven|drives|driving|drove|lift|lifts ~1 him|her|home ~2 home|after|by ~6 conductor|teacher|coach|tutor|instructor|leader|rehearsals|alone|special
conductor|gentleman|male|minibus_driver|volunteer ~6 stroking|special|touching|alone|hair|lap|secret
put|puts|stood|stamps|stamped|presses|pressed her|his foot on ~1 his|her foot
hit|slapped|knocked|smacked|pushed ~1 my|his|her|daughters|sons|childs|the hand|hands|arm ~4 away|from ~3 hard|swollen|tray|mark
hard enough to ~3 leave|mark|bruise|swollen|hurt|cry|fall
helper|assistant|teacher|lady|ta|she ~6 very strong|hard|pain
lost|loses|lost_her|lost_his patience|temper ~4 and|with ~3 hit|grabbed|pushed|slapped|pulled|threw|shook
certain someone ~6 hand|hands|hurt
<touch> ~1 by ~2 <staff>
pulled|pushed|dragged|yanked ~1 him|her|me|my|son|daughter ~1 off ~1 his|her|the|my chair|seat|floor
<atwork> >5 <hit>|<touch>|alone|dragged|grabbed|pushed|shoved|yanked|pulled ~1 him|her|them|my|me|child|children|girl|girls|boy|boys|kids|a
<adult> >4 slapped|smacked|hit|hits|kicked|punched|dragged|grabbed|grabs|shook|shoved|pushed|yanked|pinched|hurt|hurts|locked|touched|touches ~2 another|a|the|his|her|my|little|child|son|daughter|boy|girl|kid|pupil ~2 child|boy|girl|son|daughter|kid|pupil|one|lad|arm|hair
asks|asked|makes|made|keeps ~1 her|him|them|girls|my_daughter|my_son ~1 to? stay ~1 behind ~3 own|alone|door|touch|tickles
stay behind on ~1 her|his own|alone
locks|locked|shuts|closes|closed the door ~6 her|him|alone|own|behind
kicking|kicked|kicks|kick ~1 a|my|the|his|<n> ~2 bag ~4 him|her
<> <staff> ~6 bruise|bruises|bruised|scratched|scratch_marks|red_mark|handprint|finger_marks ~4 arm|wrist|neck|face|her|him|his|leg|shoulder
left ~3 mark|marks|bruise|bruises|red ~6 <staff>
frightened|scared|terrified|petrified of ~2 <staffname>|<atwork>|the_ta|his_teacher|her_teacher|the_caretaker ~8 hurts|hits|grabs|touch|touches|hit|hurt|squeezes|pinches|locks
<hit> >1 by ~1 a|the|his|her|my|one|an? >2 <staff>|adult|grown_up
<force> >3 by ~1 a|the|his|her|my|one|an? >2 <staff>|adult|grown_up|adults
by|from ~1 a|the|one|an adult ~3 school|nursery|club ~4 hit|hurt|touched|grabbed
restraint|restrained|restrain|restraining
hit|slapped|hurt|touched|pushed|smacked ~3 at|in nursery ~6 staff|worker|lady|adult|teacher
miss|sir|mr|mrs <force>|<hit> me|him|her
escort|chaperone|driver|passenger_assistant ~8 slaps|slapped|hits|hit|grabs|grabbed|hurts|shoves|pushes|locked|buckle
one to one|staff|ta|carer sits|lies|lay|kneels|leans on ~1 him|her|top
sits|sitting|sat on him|her ~3 keep|still|stop|hold
dug|digs|digging|dig ~1 her|his nails|fingers ~2 in|into
nails ~2 in|into ~1 his|her|my hand|arm|skin|neck
adult on ~1 his|her table
bruised arm|arms|wrist ~8 assistant|teacher|ta|staff|adult
gave|given ~1 him|her ~1 a|the bruise|bruises
dragged|pulled|grabbed|yanked|lifted|hauled|held ~2 by ~1 plait|ponytail|pigtails|hood|collar|scruff|hair|ear|wrist|wrists|ankle|throat|neck|tie|jumper
gave|give|given|gives ~1 her|him|my_daughter|my_son|them|girls ~1 his|her|their ~1 number|phone_number|snapchat|instagram|snap|mobile
message|messages|messaging|text|texts|texting|dm|dms|snapchat|snapchats ~2 kids|pupils|students|girls|children|her|him|them|pupil ~3 midnight|night|late|weekend|weekends|private|privately|private_account
carried|dragged|restrained|held ~2 by ~1 two|three|four|<n>|several ~1 staff|adults|teachers
carpet burns|burn
winks|staring|leering ~2 at ~1 girls|my_daughter|her
showed|shows|showing|show|flashed ~1 him|her|them|my|me ~2 his|her willy|penis|privates|private_parts|bits|bum|boobs
sit|sits|sitting|sat ~2 on ~1 his|her|staff|mr|sir knee|knees|lap
technician|carer|nursery_assistant|teaching_student|governor|chaperone|childminder >5 <blow>|texts|texting|messages|messaging|dropped|touching|touched|hearts
carer|carers|worker|nursery|staff|ta ~4 dropped|threw|shook|slapped|hit ~1 my baby|son|daughter|toddler|child
slung|thrown|chucked|hauled|dragged|frogmarched|yanked ~1 out of ~2 room|class|classroom|lesson|hall ~2 by
shut|locked|kept|left|put|held ~1 him|her|them|my_son|my_daughter|my ~1 in ~1 the|a quiet_room|calm_room|cupboard|store|store_room|stock_cupboard|toilet|shed|dark
held ~1 the door|handle ~2 shut|closed|for
slammed ~1 her|his|my hand|hands|fingers|head|face ~2 in|on|against|into
squashed|pushed|banged|slammed|smashed|knocked|bashed ~1 my|his|her ~1 sons|daughters|childs? head|face ~2 against|into|on
man|lady|woman|bloke ~1 cuddles|cuddling|hugs|kisses|tickles ~1 the|my|little|young|girls|her
<mark> ~6 says|said|was|did ~2 it? was ~1 <staff>
says|said ~1 it was ~1 <staff> ~1 $
special girl|boy ~4 not|tell|teacher|secret
if i tell ~1 he|she|they|anyone ~2 will ~1 say ~1 i
smacked|slapped|hit|grabbed|pushed|hurt him|her|them . the teacher|ta|headteacher|caretaker|coach
wall bars
thrown|pushed|shoved|slammed ~2 against|into ~3 by ~2 <staff>
against ~2 wall ~3 by ~2 <staff>
bruised arm|wrist|face ~8 <staff> ~2 gave|did|left|caused
keep ~1 their|our|his|her games|secret|cuddles ~2 secret|private|between
told ~2 son|daughter|him|her|them|child|me ~1 to keep ~3 secret|secrets
strapped|tied|buckled|belted|taped ~2 to|into|in ~2 chair|seat|buggy|pushchair|highchair|high_chair
teacher|ta|staff|coach|he|she touched ~1 her|his|my leg|thigh|bottom|chest|bum|knee
touched ~1 her|his|my leg|thigh|knee|chest|bottom|bum|breast
after school|breakfast_club|lunchtime man|lady|woman|bloke
put|puts|had|got|held ~1 him|her|me|my_son|my_daughter ~1 in ~1 a headlock|chokehold|restraint
slapped ~1 a|the|my|his|her ~2 childs|reception|little|small ~2 hand|face|leg|child?
i saw ~1 it ~3 window|myself
"""

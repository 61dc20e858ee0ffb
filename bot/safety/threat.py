"""The writer threatens harm. A threat that somebody else made is a report, and is not here."""

ERASE = """
// Somebody else said it.
he|she|they|boy|girl|lad|kid|kids|child|pupil|pupils|someone|somebody|man|woman|parent|dad|mum|father|mother|bully|bullies|teacher|ta|head|which|who|it|neighbour|driver|group|friend|friends|son|daughter|other|another|yr|year|<n> has|have|had|keeps|keep|kept|is|are|was|were|been|then|also|again|just*3 <said> ~3 him|her|them|us|me|my|son|daughter|child|that|to|he|she|they|i|another|at|,? ~7 kill|hit|hurt|get|stab|smash|punch|beat|beaten|slap|kick|batter|burn|bash|knock|shoot|break|dead|waiting|knife|watch|jump|deck|throw|push|strangle|hospital
saying|said|says|shouted|shouting|told|threatened|threatening|threats|threatens|tells|telling|threat|threaten|texted|messaged ~3 he|she|they|hell|shell|theyll would|will|was|were|is|are|going|d|wants|gonna ~3 kill|hit|hurt|get|stab|smash|punch|beat|slap|kick|batter|burn|bash|knock|shoot|break|jump|fight|bite|push
threatened|threatening|threatens|threats ~1 to|of|with
i|we never|not|wont|cannot|would_not|wouldnt ~3 hurt|hit|harm|touch|threaten|kill|hurting|threatening|violent ~1 anyone|anybody|him|her|them|you|a|my
i|we am|are|was|were|do|did|would|will|have not|never ~3 <hit>|kill|threaten|threatening|threatened|hurting|violent|aggressive
not|never|isnt|wasnt ~1 a|an|any? threat|threatening
not|never|no|nobody ~3 going|want|planning|gonna|about|intend to hurt|hit|kill|threaten|harm|punch|slap|shout
// Idiom.
i|we could|can kill|murder for|a
could|would murder|kill for
kill for
kill two birds
killed|kill|killing time|it|joy|off|me|switch
i will|would|could kill him|her|them for losing|forgetting|leaving|not
could|would|can have? kill|killed|murder|strangle|throttle|strangled|murdered him|her|them ~8 coat|jumper|forgetting|losing|lunchbox|homework|son|daughter|lol|haha|bless|joking|shoes|book|lost
husband|wife|mum|mother|nan|partner|he|she|boss|dad will|is|would|ll|going kill|murder|strangle me
kill|murder|strangle|shoot|hang me ~1 if|when|for|but
shoot|fire|drop|ping|bung|send ~1 me|you|us|over|off an|a|the email|message|text|line|emails|reply
shoot the messenger|breeze
hit|hitting send|reply|enter|submit|post|the_button|the_roof|the_nail|the_road|a_wall|refresh|target|targets|a_brick_wall|buttons
hit the road|roof|nail|ceiling|button|wall|ground|hay|sack|target
blow|blew|blowing up ~2 my|phone|balloons|inbox|out_of_proportion
beat the traffic|rush|queue|queues|crowds|bullies
beat|beating around|about
smash|smashed|smashing it|pumpkins|the_test|his_test|her_test|sats
break a leg|down|up|even|the_ice|time|times|his_heart|her_heart|it|his|her heart|spirit|confidence|rules|rule|habit|news|silence
breaks my|his|her|our|your heart
fight for|his_corner|her_corner|this|it|my_corner|back|tooth|the|against|for_him|on
see you|him|her|them in court
take you|them|this|him|her|it to court|tribunal
drag ~2 through ~2 court|courts|mud|press|papers|tribunal
rip off|ripped
punch ~2 holes|hole|line|above|card
kick up|off|started|out ~1 fuss|stink
kick|kicking a|off|up|myself|himself|herself ball|stink|fuss
burn bridges|calories|off|out|the_candle|toast|cd|midnight
bomb ~1 scare|disposal
bring ~1 hammer|down|up|forward
be|will|standing|wait|waiting at|outside|by the gate|gates|school ~4 collect|pick|pickup|for_him|to_collect|to_pick|with_his|with_her|for_pick
run|running over time|by|to|past|late
run|going over ~2 with|his|her|it|the|what
killed|kills|killing|kill ~2 confidence|enthusiasm|love|hope|joy|interest|time|battery
strangle|throttle ~2 hedge
batter|battered fish|sausage|haggis
beat|beats|beaten ~3 chess|score|record|time|team|drum|eggs|himself|herself|myself|odds
crossed swords
take|taking ~1 shot|stab|punt at
have a stab|crack|shot|go at
"""

FLAGS = """
<plan>|we_ll|i_d ~3 kill|murder|shoot|stab|strangle|throttle|punch|smash|batter|knock|slap|smack|hit|hurt|harm|kick|headbutt|nut|deck|lamp|twat|thump|clout|belt|wallop|maim|cripple|flatten|destroy_her_face|destroy_his_face|beat|beating|bash|boot|whack|slit|skin|gut|bury|drown|burn|torch|bomb|break|snap|rip|tear|drag|throw|chuck|launch|run|mow|ram|crush|squash|swing|choke|poison|scratch|bite|pull|shove|push|grab|floor|flip|trash|wreck|clobber|thrash|leather|whip|cut|stamp|spit|pummel|brick|wring|break_in|blow|fight|jump|attack|assault|murderise|cave|end|do ~2 <victim>
<plan>|i_d ~2 kill|murder|stab|strangle|throttle|batter|headbutt|maim|cripple|flatten|torch|bomb|clobber|shoot|thump|deck
ill|will|gonna|going|i|we|would|ima ~3 <hurtverb> <victim> <bodypart>?
i|we|ill|gonna|will ~3 rip|tear|pull|break|smash|knock|kick|bash|cave|beat|punch|slap|scratch|gouge|cut|snap|wring|shove|slit|split ~2 his|her|their|your|that|ur|the|my|kids|dads|teachers|heads|mans ~1 head|heads|face|faces|neck|necks|arms|arm|legs|leg|teeth|tooth|nose|jaw|eyes|eye|throat|lights|fingers|knees|kneecaps|kneecap|bones|hair|skull|ribs|back|hands|ears|block|brains|ass|arse|guts|tongue
head|face|teeth|block|lights|brains|eyes|neck|legs|kneecaps|jaw ~1 in|off|out|broke|broken|smashed|kicked|bashed|caved|ripped
punch|knock|kick|smash|beat|bash|rip|put|cave|tear|scratch|blow|shoot|take ~3 lights|teeth|head|block|eyes|face|brains|kneecaps|legs ~1 out|off|in|through
lights out
eating|eat|drinking ~2 through ~1 straw
in traction|casualty|intensive_care|a_wheelchair|a_coffin|a_body_bag|the_ground|the_morgue|hospital|a_e|the_boot|a_hearse
put|puts|putting|send|sends|end|ends|ended|landing|wake|laughing|be|up ~3 in|into hospital|intensive|casualty|traction|grave|ground|morgue|coffin|wheelchair|icu|a_e|ambulance
in the ground
going|go|gone|come|coming|will|be|getting|get|gets|deserves|deserve|needs|need|wants|want|asking|due|having|give|giving|gave|earned|given ~3 slap|slapping|kicking|beating|smack|hiding|battering|punch|thumping|pasting|hammering|punching|smacking|leathering|shooting|stabbing|good_slap|lesson_with|fist|knuckle|knuckles|clout|broken_nose|bullet|brick|thump|decking|decked|setting|clip
gets|get|getting|got decked|battered|knocked|slapped|punched|kicked|hurt|smashed|stabbed|launched|flattened|floored|whats_coming|what_is_coming|beaten
someone|somebody|people|one|you|she|he|they|teacher|staff|anyone|everyone|scum|all|teachers|heads is|are|will|could|might|may|gonna|going|s|gets|to|be|ur|gona ~3 get|gets|getting|be|end|got ~1 hurt|killed|battered|stabbed|smashed|injured|dead|slapped|punched|harmed|beaten|her|his arms? broke?
someone|somebody ~2 get|gets|getting hurt
people get|gets|have|been hurt|stabbed|killed ~3 villages|towns|less|that|for|round
stabbed|killed|shot|hurt for less
get|getting|got|gets|having|have|wants|needs|going ~2 his|her|their|your ~1 arms|legs|head|face|nose|neck|jaw|teeth|windows|tyres|car ~1 broke|broken|smashed|kicked|kneecapped|snapped|put|slashed|done|bashed|bricked|punched|ripped|burnt|torched
what|whats is? coming|owed|due ~2 him|her|them|you
get|gets|getting|got|have|has|going ~2 what ~1 coming
watch|watching|mind|cover|checking|check|want ~1 his|her|their|your|out|ur back|backs|step|mouth_or|themselves|yourself|herself|himself
watch ~1 back|yourself|yourselves|himself|herself
watch your|ur|her|his|their step|back
sleep|sleeping ~2 one|eye eye|open
eyes in the back
look over|behind his|her|your|their|ur shoulder|shoulders|them
under ~1 his|her|your|their car
i|we know|knows|found|find|have|got|seen|looked|get ~3 where ~3 live|lives|live_s|park|parks|works|work|walks|drinks|shops|office|house|kids_go|runs|drives|goes|you_live
i|we|you know|knows|found|find|seen|get ~3 what|which car|time|route|bus|road|street|gym|pub|path|way|days|school|house
know|knows|found|find|got ~3 his|her|their|your|teachers|the ~1 house|address|car|reg|registration|home|route|road|street|faces|number_plate|kids_school
where ~1 she|he|you|they|u|teacher|head live|lives|park|parks|parked
where you|u live
he|she|they|you|mr|mrs|miss|teacher|head|senco runs|walks|cycles|parks|jogs|drives ~8 dark|alone|morning|six|own|river|past|every
hate|hope|shame|pity|awful|terrible ~4 meet ~2 me ~3 there|dark|alone
visit|call|come|round|turn|stand|wait|waiting|pop|pay|be|park|sit|go ~4 his|her|your|their|the_teachers ~1 house|home|door|doorstep|address|car|flat|drive|front_door|street|gate
pay|paying|pays ~2 visit
outside ~1 his|her|your|their house|home|door
wait|waiting|waits|be ~1 for|outside|at|till|until|by ~3 him|her|you|them|teacher|gate|head|little|lad|kid|boy|dad|after|car|ta|mr|mrs|miss ~4 after|school|outside|gates|dark|finish|finishes|car|home_time|hometime|brothers|night|alone|tonight|tomorrow|corner
be|ill_be|will_be waiting ~2 him|her|you|them|outside|that
wait|waiting ~1 for that? little|kid|boy|sod|lad|father|dad ~6 deal|sort|bleed|do|knife
wait till|until i|we|my|he|she see|get|catch|find|sees|gets|finds ~1 him|her|them|you|hold
just|you|u wait
you wait
i will|ill|gonna|will|am ~2 see|find|get|catch|have|sort|do|deal|fix|finish ~1 you|him|her|them|ur ~2 myself|outside|alone|on_his_own|on_her_own|over|in|good_and|one|with|when|up
i will|ill have you|him|her|them $
ill|will|gonna sort|do|fix|have|get|finish|bury|end|deck|hurt|kill|slap|batter|punch|hit|smash|knock|break|drop ~1 him|her|them|you|ya|the|that|his|teacher
<plan> teach|show|make ~1 him|her|them|you|that ~2 lesson|hard|pay|suffer|sorry|wish|bleed|cry|regret|scared
show ~1 him|her|you|them hard|what_hard|what_pain|pain|how_it_feels
make ~2 him|her|them|you|teacher|teachers ~2 pay|suffer|bleed|cry|wish|regret|sorry|disappear
make|made ~1 wish i|they|he|she
will|ll|you|going|gonna|be ~1 pay|suffer|bleed|burn ~1 for|$
you|she|he|they will|ll|are|is|ur|gonna|going ~2 regret|be_sorry|sorry|pay|bleed|suffer|burn|dead|dying|die|getting_it|in_for_it|for_it|next|finished
regret it|this|that|crossing|ever|messing|ignoring|laying ~8 letter|not_mean|you|i|when|promise|$
better|best ~1 watch|hope|run|hide|pray|be_careful|sleep|keep|start|look|not_be
hope|hopes|pray|prays|praying ~3 i|we|you|never|not|that ~1 do? not? see|catch|bump|find|meet|run|come|get ~3 him|her|you|them|into|own
pray|prays ~2 do? not? catch|see|find
hope ~2 burn|burns|die|dies|dead|rot|crash|crashes|hit_by|health_insurance|insured|insurance|in_when|in_when_i|car|cancer
good|decent health|life insurance
god help ~5 who|her|him|them|you|person|next|anyone
help anyone|him|her who|if
lay|lays|laid|put|puts ~3 finger|hand|hands ~4 on ~8 i|ill|lay|he|dead|will|kill|me|one
touches|touch|touched ~4 again|ever ~6 i|ill|will|i_swear|dead|kill|get
if ~6 again|near|comes|goes|touches|touch|does ~5 ill|i_will|i_swear|i_am_going_to|gonna|i|he_will|she_will|they_will|hes|i_would|we_will|kill ~2 kill|hit|hurt|punch|smash|slap|batter|knock|stab|break|swing|rip|strangle|lay|dead|deck|put|drag|get|sort|have|bite|throw|push|run|fight|beat|lamp|launched|flatten
any ~1 kid|child|teacher|one|body|who ~8 gets|will_get ~2 boot|slap|fist|punch|hand|me
goes|comes|gets near ~8 launched|dead|hurt|decked
dead man|meat|woman|person|one|boy|body|teacher
she|he|they|you|hes|shes|youre|ur is|are|s|will|a|as|be*3 dead $
<he>|you are|is|be dead if|when|tell|$|man|meat|and
dead ~3 tell|when_i|if_i|i_swear|walking|meat
responsible|accountable|answerable for ~2 actions|what|my|i
liable for what i
cant|not|cannot|wont be|held responsible|accountable|liable
brick|bricks|bat|bats|hammer|petrol|match|matches|knife|axe|crowbar|gun|shotgun|rifle|rifles|machete|spade|fists|baseball_bat|golf_club|weapon|brothers|mates|lads|boys|dog|family|cousins|fist|crossbow|chainsaw|screwdriver|iron_bar ~8 window|windows|windscreen|school|face|office|parents_evening|come|coming|bring|bringing|meeting|you|teacher|gate|sort|visit|door|head|with_me|in_my_car|in_my_boot|reply|tomorrow|her|him|listen
bring|bringing|brought|coming|come|back|carry|carrying|got|fetch|have|keep|own|drive ~5 with|a|my|the|some|me|of ~1 bat|bats|hammer|petrol|knife|axe|crowbar|gun|shotgun|machete|brick|matches|baseball_bat|golf_club|weapon|fists|air_rifle|air_rifles|rifle|screwdriver|iron_bar|lighter
come|coming|down|up|in|there|back ~4 with ~2 bat|mates|brothers|lads|boys|hammer|petrol|knife|dog|fists|crew|family|cousins|gun
petrol|matches|lighter ~6 school|you|office|will|can|back|listen|that
fire|flames|match|torched|burned|burnt|arson|petrol_bomb|ashes|burning|burn|torch ~6 school|place|building|office|nursery|car|house|down|up|you|it|cars
burn|torch|blow|burning|bomb|flatten|trash|smash|wreck|level|petrol_bomb|demolish|brick ~3 school|place|building|office|nursery|car|house|cars|windows|reception|staff_room|staffroom|windscreen|tyres|desk|gates|door|desks|up|down
set|setting|sets|put|make|light|lighting|start ~2 fire|alight|light|match ~1 to|in|under|it|the
set|setting on fire
wants|needs|deserves|ought|want setting|burning|shooting|stringing|hanging|putting_down|drowning|stabbing|slapping|hitting|punching|kicking|battering|flattening|beating
going|goes|go|be ~1 up in flames|smoke
got|get|be torched|petrol_bombed|bricked|firebombed
burn ~2 ground|down
nothing left ~3 school|nursery|place|office|building|him|her|you
not|nobody ~6 find|finds ~2 body|bodies
slash|slashing|slashed|key|keying|let_down|smash|brick|scratch|damage|run_into|ram ~3 car|cars|tyres|tires|windscreen|windows|van
run ~2 him|her|them|you|that|dad|his|kid|teacher|someone|mum ~2 over|down|off
not braking|stopping
i drive a ~1 van|truck|lorry|tractor
flip ~3 desk|desks|table|tables
kicking|kick ~2 door|doors in|down|off
come|coming|came|on|be|get|going|headed|drive|turn|marching|down|up ~5 there|school|down|up|in|office|classroom|here|you|over|sort|reception|way ~5 and ~2 <hurtverb>|hurt|slap|kill|smash|rip|break|drag|sort_him|sort_her|throttle|batter|punch|wreck|someone|get|strangle|flip|knock|hit|kick|boot|beat|fight|swing|put|show
coming ~3 there|in|down|up ~4 someone|hurt|break|smash|slap|rip|throttle|bat|fists|kill|get
coming to break|smash|kill|hurt|get|slap|find|sort_him|sort_her|sort_you|beat|drag
not ~1 coming|going|there|here to talk|chat|discuss|shake
dont|not make me come|go|do
make me come down
you|u will|wont|wont|ll|would not? like what|when ~2 happens|happen|i|see|next
find out ~2 what ~1 happens|happen|i
see|find ~2 what happens
what i ~1 am|could|would|can|will capable|do
capable of
i do not|not|never? say|saying|said i not|did|never? not? warn|warned
say i did not warn
consider ~1 yourself|yourselves|this ~2 warned|warning
you have|were|been been|are? warned
last|final|first|only|a|fair|friendly warning ~6 next|kneecaps|i|face|$|before
this time|next|a warning
next time ~6 kneecaps|fist|slap|hospital|fists|face|worse|knock|kill|wont_be|hit|punch|boot|hurt|getting|gets|braking|swing|dead|talking
sleep with ~1 eye|eyes|fishes
be|been|should|better|want|wants ~1 afraid|scared|frightened|careful|very_careful ~2 of|from me|us|now|walking|on_those|stairs|when|at_night|dark|out|crossing|round|driving
careful walking|on|going|when|who|crossing|driving ~6 dark|stairs|car|cars|night|home|alone|nights|own
should|shouldnt|would|better ~1 not? walk|be|go|walking|stand ~3 home|alone|own|dark|near ~3 alone|edges|edge|dark|night|own|$
think ~3 careful|carefully|hard|twice|about ~5 safety|upset|who|before|next|family|kids|crossed
think about ~1 her|his|your|their safety|family|kids
accidents ~1 happen|do_happen
accident|accidents ~3 happen|happens|waiting|could ~3 you|her|him|them|people|to
would|it|be ~2 awful|shame|terrible|pity|unfortunate|such_a_shame if ~4 car|something|anything|happened|house|windows|broke|she|he|school|kids|fell|anyone
shame|pity if ~2 anything|something|happened
something|anything|bad ~2 happen|happens|happened|happening|might_happen|bad_happens|bad_will_happen to ~1 you|her|him|them|that|your|teacher
something bad|nasty|terrible ~2 happen|happens|going
what ~2 happen|happens|happened to ~2 last|people|teachers|men|man|others ~3 who|one|do|cross|crossed|bloke|teacher|that
last|only bloke|man|person|guy|teacher|one who ~6 limping|hospital|regretted|sorry|ground|walk|limp|dead|still
ask what happened to
people|friends|family|lads|brothers|cousins|mates|someone|boys|men|blokes ~4 who|that ~1 deal|would|hurt|sort|break|can|will|do
friends|mates|people who|that deal|would
lads|people|someone|men|blokes who|that would ~2 for
i know people|lads|some_people|men|someone|blokes|a_few_people|guys
i have|ive|got ~2 friends|people|brothers|cousins|lads ~2 who|that ~2 deal|sort|break|hurt|visit|will
my husband|brothers|brother|dad|mates|boyfriend|fella|family|partner|lads|bloke|older_lads|older|cousins|uncle|sons|boys|man ~8 sort|deal|kill|knock|batter|hurt|waiting|coming|outside|up_there|on_his_way|way|be_down|be_there|be_at|visit|word|do_him|do_her|smash|break|punch|rip|not_talk|fists|after|see|wait|ripping ~3 you|him|her|them|there|talk|teacher|gate|over|that|someone|outside|school
done time|bird|prison|a_stretch
i have|been|ive ~1 inside|prison|jail|nick ~6 not|mind|again|scared|back|before|happily|that
been inside
did not mind it
do time|prison|life|jail|bird ~3 for|over
go|going|goes|swing|took|taken|get|getting|sent|do ~2 to|in|down|back|for ~1 prison|jail|gbh|murder|assault|nick|him|her
gbh|grievous_bodily_harm|abh|manslaughter
swing ~1 for
short|shortest fuse
long memory
i ~1 snap ~8 people|hurt|casualty|end|someone|hospital|hell
when|if|until|before i ~1 snap|lose_it|kick_off|explode|blow
lose it with|and|on ~4 hit|hurt|smash|someone|somebody|people|hurts|kill|swing|him|her
do ~2 something ~2 stupid|i_regret|i_will_regret|bad|drastic to? ~1 him|her|you|teacher
matters into|in my|our own? hands
own hands
take|taking|took ~2 into my|our own
street|rough|my_own|own justice
five|ten|two|one minutes|minute ~3 room|alone|with_him|with_her|car_park ~3 him|her|door|witnesses|you|them
no witnesses
alone in a|the? room|alley|car_park
outside now|then|and
meet me|him|her outside|behind|round|in
fight|scrap|have|take|outside|square|put|deal ~2 me|him|you|her ~2 outside|up|on|like_a_man|man_to_man|face_to_face_and
law ~5 someone|somebody|i ~3 will|else
someone|somebody else will ~3 promise|soon
not a threat ~2 promise|its
thats|is|its|it|not|that a threat|promise|warning|fact
that is a promise
promise|guarantee|swear ~3 you|i|on|my|god ~6 hurt|dead|kill|regret|pay|smash|get|hit|slap|bleed|punch|deck|knock
swear ~4 life|god|kids|mum|grave|lives ~4 i ~4 <hurtverb>|kill|hurt|hit|smash|get|come|punch|slap|batter|break|knock|swing|deck|throttle|do
your|his|her|their days|time ~2 numbered|up|coming|running
days are numbered
tick tock
list|marked|target|targets|card ~2 man|marked|now
on ~1 list|radar now
you|ur|your are|re on ~2 list
people on my list
for|in it when|if i|we
asking|begging|cruising for it|trouble|a|bruising
she|he|they|you|teachers|kid|boy|girl ~2 deserve|deserves|needs|wants|need|asking ~3 everything|slap|kicking|shot|punch|hiding|die|hurt|pain|hit|beating|shooting|smack|hanging|punched|slapped|it
somebody|someone|one|we should|needs|ought|wants|has ~1 to? shoot|stab|kill|batter|slap|punch|hit|hurt|smash|burn|bomb|beat|knock|torch|put|teach|hang|kick|throttle|strangle|deck ~2 him|her|them|you|the|that|this|school|place|brick|teacher|it
should|wants|ought|need|needs|deserve|deserves|want ~1 to? be shot|hanged|hung|stabbed|beaten|slapped|strung|punched|put_down|killed|burnt|drowned|kicked|hurt|smacked|battered
that ~1 kid|child|boy|girl|lad|bully ~2 needs|deserves|wants|getting|going ~3 slap|smack|hiding|kicking|punch|thump|clip|battering|hammering|clout|good
give|gave|giving ~2 him|her|them|you|that|it ~3 slap|smack|kicking|hiding|punch|thump|beating|back|one|clout|what_for|taste|myself|dig|knuckle|black_eye|fist|pasting|battering
hit|bite|punch|push|kick|slap|knock|get ~2 his|him|her|them|father|dad|the|kid ~4 back|too|an_all|myself|see_how
so ~1 i ~2 going|will|gonna to? hit|punch|slap|bite|kick|push|get|hurt ~1 his|him|her|them|back
knock|knocking ~2 out|off|block|teeth|flying|into|sideways|about|spark
knock ~1 spark|sparko|lights
spark|sparked|sparko ~1 him|her|out|them
do ~1 him|her|them|you|someone over|in|damage|serious|time
do|doing ~1 over|damage|some_damage
fist|fists ~6 face|smile|mouth|teeth|with|his|her|talk|meet|wipe
wipe ~1 smile|smirk|grin|look ~4 fist|face|with
my boot|fist|fists|hands|bare|knuckles|knife|knee ~4 throat|neck|face|arse|him|her|them|up|in|his|round
with my hands|bare|fists|own
hand|hands|fingers ~1 round|around ~1 neck|throat
strong hands
down ~1 throat|throats|steps|stairs
shove|stuff|ram|shoving|stick ~3 down ~3 throat|neck
pushes|push|pushed|fall|falls|throw|chuck ~4 down ~2 steps|stairs
teach|teaching|walking|talking|sitting|standing|breathing|smiling|laughing|able ~3 when|once|after|again ~3 i|ive|we ~1 finished|done|had|get ~2 with
when|once|after|till|by_the_time i|ive|we have|ve? finished|done|through with
finished with ~1 her|him|them|you|that
not|wont|never|nobody ~1 be teaching|walking|talking|smiling
keep|kept|stop|stopping|ban|protect|save ~2 me|you|them|her|him ~3 off|from|getting_to ~2 teacher|him|her|you|me|that|them
more than ~2 letter|ban|police|security|fence|door to|than
police|nobody|security|no_one|ban|law|letter ~3 stop|stopping|protect|save|help|keep|watch ~1 me|you|him|her|them|us
bodyguard|bodyguards|police_protection|body_armour
wish i had|would|they|he|never|you|she|was
eye ~1 for ~1 eye
an eye for
what goes around comes ~3 bringing|round
have|hope|got|your|their|his|her ~2 kids|family|wife|children|daughter|mum ~3 too|dont|havent|at|saw|seen|nice|lovely ~4 you|she|he|what|park|hope|school|shame|know|dont|havent
nice family|house|car|kids ~3 got|have|she|he|you|there|shame
tell ~1 her|him|them i said|know|am|was|saw|hope
saw|seen|spotted ~2 them|her|him|you ~4 tell ~2 i said
do|did|doing to you|your|yours|her_kids|his_kids|them what i|we|he|she could|would|can|will|did|do
not ~1 want to be in ~1 his|her|your|their shoes
in ~1 his|her|your|their shoes when
going to ~2 war|be_war|get_ugly|get_nasty|kick_off_big|be_trouble|be_blood|be_murder|be_carnage|blow
blood|murder|carnage|war|violence|bloodshed|riot|trouble ~3 on ~2 hands|carpet|floor|walls|your
there|it will|is|gonna ~2 be? blood|murder|murders|carnage|bloodshed|violence|war|hell
turn|turns|get|gets|getting|become|go|going ~1 violent|nasty|ugly|physical|medieval|postal
violent with|towards|to ~2 you|him|her|staff|teacher
take ~1 law into
break ~3 bones|legs|arms|neck|jaw|faces|face|fingers|kneecaps|nose|back|arm|hands|her|him|them|you|ribs|leg
bones
kneecap|kneecaps|kneecapped|knee_caps
breaking ~2 legs|arms|neck|jaw|faces|face|fingers|bones
launched|launch|launching ~2 across|him|her|over|through|into
six foot under|feet_under
dig|digging ~2 grave|hole
grave|coffin ~3 his|her|your|you|in|dig|for
die|dies|dying|dead ~3 bitch|cunt|bastard|scum|teacher|soon|slowly|horribly
i want ~1 him|her|them|you dead|gone_for_good|hurt|to_suffer
want ~2 dead
die|drop_dead ~1 in ~2 fire|hole|pain|agony
wish|hope ~1 you|she|he|they|teacher|head ~2 die|dead|dies|drop|crash|cancer|suffer|suffers|hurt
get|gets|got ~2 hold ~1 of ~2 him|her|you|them|that|thief|little|teacher|whoever|kid
get my|our hands on
lay ~1 one|hands on|into
lay one on
let ~2 dog|dogs ~2 on|loose
dog|dogs ~3 sort|rip|bite|attack|set ~2 on?
hold|own|have ~1 shotgun|gun|firearms|rifle ~1 licence|license|certificate|shotgun|$|and
shotgun|rifle|rifles|air_rifle|air_rifles|firearm|gun|guns
patient man
people like ~2 get|disappear|end|learn
hunt|hunting|track|tracking ~2 him|her|you|them|down
come|coming|came ~1 for|after you|him|her|them|your|that_teacher|all_of_you|ur|u|every
round|come|coming|going ~2 to? your|his|her|their|ur house|home|door|gaff
know|knows ~2 who|what ~1 you|she|he|they|your ~2 kids|family|car|are ~3 and
payback|revenge|retribution|vengeance|get_even|get_my_own_back|vendetta
you will all|see|pay|learn
youll|you_will see ~1 see|what|monday|soon|all|when
you|they|she|he push|pushed|crossed|messed|messing|picked|mess|cross ~3 people|me|wrong|with|line|too_far ~6 happens|person|man|family|consequences|pay|learn|mum|dad|mother
messed|messing|picked|mess|crossed|pick|cross ~3 wrong person|family|man|woman|mother|dad|mum|parent|guy
wrong person|family to ~2 mess|cross|annoy
family ~2 big|large ~6 forget|not|forgive
not|never forget|forgets|forgive ~4 family|big|faces|this|what_you|revenge
all ~1 your|their|ur faces
more for that teacher|head|kid|man|woman
cripple|maim|behead|castrate|disembowel|scalp|lynch|decapitate|mutilate|hospitalise|hospitalize|obliterate|annihilate
kick|punch|slap|hit|batter|strangle|stab|beat|knock|smash|hurt|shoot|throttle|thump|kill|deck ~1 you|u|ya|ur|the_head|that_teacher|this_teacher|his_teacher|her_teacher|the_teacher|that_ta|that_woman|that_man|that_cow|that_bitch|that_bastard
i|we punish|hurt|beat|hit|kill|find|break|burn|make|cut|slap|stab|shoot|fight|cry ~2 her|him|you|them|teacher|house|school|bones|this|woman|man ~5 hands|face|now|maybe|will|$|neck|legs|cry|again|not|if|see|with
must be afraid|scared|careful ~2 me|now|us
teacher|head|boss|staff|he|she ~3 be afraid|scared ~2 me
he|she|they|you will|must see|say|know ~3 sorry|me|who_i_am
hunted
"""

"""Denials, and the idiom and everyday business of school that uses grave words."""

DENIALS = """
<no> <aux>*5 <hurting> !me
no ~1 sign|signs|evidence|suggestion|question|hint ~2 of|that ~4 <hurting>
no|not <adjective>*2 <hurting> !me
not <aux>*3 suicidal|missing|self_harm|self_harming
denied|denies ~3 <hurting>
nothing ~1 bad|wrong|untoward|sinister|going_on|happening|strange|weird ~2 at|has|is|with|in|happened|about ~2 home?
nothing to do with <hurting>
not|never ~1 said|mentioned|talked ~1 anything|about ~4 <hurting>
"""

IDIOMS = """
shaking ~2 rage|anger|cold|with|nerves|typing|like
is|was|a|get|got|bit|feel|feels|feeling|been|little ~1 bit
had ~2 asthma attack|attacks
gate|gates|toilet|toilets ~2 locked|lock|bolted|unlocked|shut|closed
trays|gates|toilets|doors ~1 are locked|shut|closed
drop dead gorgeous
out of ~1 his|her|my skin
dead|deadly easy|good|set|line|end|quick|busy|chuffed|pleased|proud|happy|keen|impressed|tired|cute|funny|simple|battery|lesson|weight|nice|boring|leg|lock|hard|helpful|useful|sweet|worried
phone|battery|line|laptop|tablet|email|link|app|website|car ~2 dead|died|dying
drowning|drown|buried in ~2 homework|paperwork|emails|work|marking|letters|debt|admin|spellings|washing|worksheets
drop|drops|dropped ~1 off|in ~1 at|to|the|on|kit|money|form|letter
drop off|in
starving|starve for ~2 attention|his|her
starving|hungry by|after|when|at ~2 pick_up|pickup|home_time|lunch|dinner|gets_home|he|she|three|school|class
neglect|neglected|neglecting ~2 duty|their_duty|to|his_work|her_work|reading|building|site|garden|homework|his_education|her_education|duties
violent game|games|film|films|video|videos|content|language|reaction|storm
suicide squad
killing|kill|killed time|it|two|me_with|the_mood|joy|two_birds
killing|killed|kills me|him|her|us $
heat|feet|homework|maths|journey|shoes|wait|waiting|spellings|queue|app|it|that|this|football|traffic ~1 is|are|s killing me|us|him|her|my
could|would|can kill|murder ~1 for|a
kill|murder for
dying|die|died|dies|dead ~2 embarrassment|boredom|shame|laughing|laughter|cold|heat|thirst|curiosity
dying|die to ~1 know|hear|see|ask|get|go|find|meet|learn|start|read|try|tell|show|play|join|be
rather|sooner die than
over my dead body
bored|sick|tickled|loved|starved|thrilled|talked|done|fed|knitted|nagged|chuffed to death
sick to death
death by
to die for
drive|driving|drives|drove|driven ~1 me|us|him|her|them|my|you ~1 mad|crazy|insane|round|nuts|bonkers|mental|to_distraction|potty
bombard|bombarded|bombarding
photo|bath bomb|bombs
flu|mmr|booster|vaccine|penalty|long|big|best|good|another|a|moon|mug|one|his_best shot|shots|jab|jabs
give it a shot|whirl
fire|fired|firing ~1 off|away|up|drill|alarm|door|exit|station|engine|work|works|safety|practice|drills|brigade_talk
bonfire|fireworks|campfire
firework ~1 display|night|let|off|behind
on fire|form with
explode|exploded|explodes|exploding
hung|hang|hanging|hangs up|out|around|on|about
hang|hangs|hung|hanging ~1 coat|coats|bag|bags|washing|decorations|by_a_thread
hangman
funding|budget|government|staff|benefit cut|cuts
clean|short|first|long cut
drug|drugs ~4 talk|awareness|lesson|lessons|assembly|education|pshe|workshop
sex|relationships|rse education|ed|lessons|lesson|opposite
same|opposite|biological sex
sexuality|bisexual|homosexual|unisex|same_sex
porn|drugs|sex ~4 lesson|pshe|assembly|curriculum|policy
grooming|groom ~2 dog|pony|horse|policy
high fever|temperature|expectations|needs|functioning|score|school|chair|ability|attainer|marks|standards|heels|ropes|tide|five|road|street|energy|anxiety
weed|weeds|weeding ~3 garden|gardening|allotment|playground|path|flower
crash|crashed|crashes|crashing ~2 app|website|site|link|page|again
app|website|site|link|page|booking|system ~3 crash|crashed|crashes|crashing
car crash
crack ~2 screen|phone|window|pavement|ceiling|wall|glasses|on|down|code
spice|spices ~3 food|curry|cinnamon|girls
runs|run|ran|running|gone ~1 late|around|a_club|clubs|the_club|by|up|through|on|for|past|low|short|race
run|runs|running|ran out of ~1 time|food|things|patience|money|ideas|space|milk|pasta|ink|paper|forms|steam
runaway|home_run
ran|runs|run|running ~3 playground|hall|race|corridor|field ~4 fell|tripped
missing|misses|missed ~1 out|lunch|break|lesson|lessons|his_friends|her_friends|swimming|phonics|maths|assembly|playtime|breaktime|their|work|learning|deadline|call|registration|register|several|sleep|practical|pe|music|points|meeting|trip|days|school
missing|misses|missed his|her|a|the|their|my|some|two|three|one|so_much
miss ~1 out|lunch|school|break|lessons|bus|swimming|phonics|maths|assembly|playtime|deadline|call|registration
jumper|coat|cardigan|hat|glove|gloves|shoe|shoes|trainers|bag|lunchbox|bottle|book|kit|glasses|cap|water_bottle|scooter|blazer|tie|watch|money|toy|letter|form|folder|instrument|recorder|bike|coats|jumpers|bookbag|book_bag|pe_bag ~3 missing|lost|vanished|stolen|disappeared|taken|gone|walked
lost|lose|loses|losing|missing|stolen|nicked ~3 jumper|coat|cardigan|hat|glove|gloves|shoe|shoes|trainers|bag|lunchbox|bottle|book|kit|glasses|cap|scooter|blazer|tie|watch|money|toy|letter|form|folder|tooth|teeth|property|confidence|place|faith|patience|voice|interest|trust|sleep|count|weight
took|take|takes|taken ~1 his|her|their|my coat|lunchbox|bottle|phone|hat|book|ball|glasses
the will to live
taken|took|take off|out|up|on|away|him_out|her_out|to|over ~1 club|register|list|team|trip|set|roll|football|choir|school_roll
poison|poisoned food_poisoning|chalice|ivy
food poisoning|poisoned
gun|guns ~2 jump|nerf|water|toy|lego|pretend|top|glue|finger|play
nerf|water|toy|glue|pretend|lego|jumping_the|finger gun|guns|sword|knife|knives
knife ~2 fork|edge|skills|cake|plastic|butter|lunchtime|dinner|hall|cutlery|eat|food
spoon|fork ~2 knife
plastic|butter|table|bread knife|knives
bat|bats ~2 ball|cricket|rounders|tennis|eyelid|cave|animal|halloween
cricket|rounders|tennis|fruit|old bat|bats
stick|sticks ~1 to|with|up|together|insect|insects|man|at|in|on|out|drawing|by|glue|figures
hockey|lolly|glue|celery|drum|memory|match stick|sticks
slipper day|slippers
hammer|hammered home|nail
hammer ~1 home
stoned|stone
trap|traps|trapped ~1 in_the|nerve|wind|fingers_at_home
cage|cages ~2 hamster|rabbit|guinea|football|bird
abducted|alien|aliens
court ~1 tennis|netball|basketball|play
car boot|boots
wellington|football|walking|ankle|black|wellie|rugby|hiking|snow|new boot|boots
mood swings|swing
danger|dangerous ~3 parking|parked|road|driving|crossing|zigzag|zigzags|drivers|corner|junction|cars|traffic|path|gate|kerb
drunk ~3 water|milk|juice|squash|her_water|his_water|bottle_of_water
drink|drinks|drank|drinking ~3 water|milk|juice|squash|bottle|fountain|carton|hot_chocolate|lunch|enough|snack|day|bottles|tap
water fountain|drink
<home> will|would|is|going_to*3 kill|murder me|us ~1 if|when|for|over
murder a ~3 tea|coffee|curry|biscuit|pint
dying with flu|cold|a_cold|man_flu|this
stuck in traffic|a_queue|meetings|work|the|bottom
policy on ~2 restraint|searching|drugs
what grooming|restraint|safeguarding|fgm|prevent|neglect means
asked ~2 what ~6 means
hate|hates ~1 himself|herself|themselves for failing|getting|forgetting|not
bruise ~2 from ~1 netball|rugby|football|judo|karate|trampoline|hockey|falling
broke|broken ~3 arm|leg|wrist|ankle ~2 at|playing|on|in ~2 trampoline|football|rugby|park|skating|gymnastics|club|pe|bouncy_castle|scooter|bike
nearly ~2 knocked down|over
skipping rope|ropes
<fear> ~1 he|she|they will fail|miss|forget|lose|fall_behind|not_pass
waste of ~1 oxygen|space|skin|air ~1 and|$
cpr ~2 dummy|course|lesson|training
nails sticking
swear|swore ~2 word|words
black eye|eyes ~2 from ~2 dentist|football|rugby|falling|trampoline|a_ball|cricket
bitten|stung|scratched ~1 by ~1 a|the|our|my|his dog|cat|wasp|bee|mosquito|midges|rabbit|hamster|insect
parents ~2 drinking ~3 fair|bbq|party|quiz|fete|event
"""

"""What is not meant: idiom, and denial. These words are rubbed out before any table reads the message."""

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
hit|hits|hitting ~1 the|a|my|his|her|our roof|ceiling|nail|road|wall|brick_wall|buffers|jackpot|button|ball|target|targets|milestone|milestones|goal|goals|books|note|notes|headlines|spot|sack|hay|deadline|rocks
hit|hits|hitting it|him|her|them|us|me off|hard|home|like_a_ton
hit|hits|hitting send|puberty|rock_bottom|reply|enter|submit|snooze|delete|refresh|adolescence|a_wall|a_plateau|a_rough
hard|badly|really|worst hit
hit ~1 and miss
big|massive|smash hit
beat|beats|beating ~1 the|a|that|any traffic|queue|queues|rush|clock|record|system|bush|crowds|boredom|goalkeeper|score|level
beat|beats|beating around|about
beating myself|himself|herself|themselves
beat|beats|beating|beaten ~3 chess|football|race|game|match|fifa|cards|uno|netball|rounders|tag|maths|spelling
heart|hearts ~2 beat|beats|beating
kick|kicks|kicked|kicking ~1 off|in|up ~1 fuss|stink|again_soon|about|the_season|start
kick|kicks|kicked|kicking ~1 a|the|his|her ball|habit|football|bucket|can
kick start|about|around
kicked|kick|kicking ~1 out of ~3 class|school|club|lesson|nursery|choir|team|set|group|lessons|group_chat|football|whatsapp|chat
kicks|kick in
kicking|kick myself|himself|herself
pull|pulls|pulled|pulling ~1 my|our|his|her|your leg|weight|finger|socks|strings|plug|sleeves
pull|pulls|pulled|pulling faces|together|through|over|apart
pulled up|in|over at|outside|to|and
pull up|ups
pull|pulled|pulling|pulls ~2 out|from|of of? ~1 school|class|lessons|assembly|lesson|maths|english|trip|club|nursery|phonics
push|pushes|pushed|pushing for|ahead|forward|back|through|on|himself|herself|myself|boundaries|past|too_hard_academically
push|pushes|pushed|pushing him|her|them|us|me ~2 hard|harder|more|academically|to_do|forward|further|on|to_read|through|into_reading|too_hard|to_try|down_a_set|up_a_set
drag|drags|dragged|dragging on|out|feet|his_feet|her_feet|heels|their_feet|their_heels|my_feet
drag|drags|dragged|dragging ~2 in|into|to|through ~3 school|meeting|this|it|argument|bed|office_again|morning|mornings
throw|throws|threw|throwing|thrown away|light|shade|up
throw|throws|threw|throwing|thrown ~1 a|the party|wobbly|tantrum|strop|fit|towel|ball|toys|parties
throw|throws|threw|throwing|thrown it|them|stuff|food|lunch ~1 away|out|in ~2 bin|rubbish|$
thrown|threw|throw in|at|by the? ~1 deep_end|bin|towel|rubbish
grab|grabs|grabbed|grabbing ~1 five|lunch|coffee|minute|word|bite|attention|book|bag|coat|seat|tray|ball|phone|drink|pen
grab|catch ~1 you|her|him|them|miss|mr|mrs|teacher ~3 chat|word|pick_up|drop_off|before|quick|minute|after|gate|quickly
hold|holds|held|holding on|off|out|meeting|meetings|the_line|hands|breathe|assembly|accountable|account|back|responsible|onto|together|concerts|parents_evening|a_grudge|pen|pencil|grudges|conversation|attention|scissors|cutlery
hold|holds|held|holding ~1 grudge|grudges|pencil|pen|book|conversation|meeting|assembly
held|holding|hold him|her|them|you|us|school|teacher|someone ~1 back|accountable|responsible|to_account
held|holding|hold it up
pin|pins|pinned|pinning ~1 number|code|board|hopes|badge|badges|blame|letter
pin|pins|pinned|pinning it to|up|on
pin ~1 down ~1 date|time|day
knock|knocks|knocked|knocking ~1 on_effect|confidence|on|his_confidence|her_confidence|for_six|off_a|on_the|on_door|back
knocked|knock|knocks|knocking ~1 his|her|their|my|the confidence|wind|stuffing|drink|chair|vase|display
shake|shakes|shook|shaking up|things|off|it_off
shake|shakes|shook|shaking ~1 head|heads|hand|hands|faith|trust
shaking ~2 rage|anger|cold|with|nerves|typing|like
shaken up|by|confidence|faith|trust
throttle back
burn|burns|burning|burnt|burned out|bridges|off|through|calories|fuse|toast|question|lunch|pizza|sausages|cake|dinner|food|the_food|energy
sun|tongue burn|burnt|burned
sunburn|sunburnt
bit of|late|more|too|much|longer|early|about|upset|worried|annoyed|disappointed|confused|like|rough|harsh|unfair|and|strange|odd|cheeky|better|behind|tired|under|stressed|sad|low|concerned|frustrated|lost|further|less|rude|miffed|embarrassed|shy|quiet|nervous|anxious|cold|different|far|short|silly|harder|soon|slow|sooner|daft|cross|unsure|wary|surprised|shocked|clearer|difficult
a|every|little|quite|other|one|each|this|that|best|worst|last|first|wee|next bit of|more|better|late|about|too|$
bit|bites|biting|bite ~1 his|her|my|our tongue|lip|nails|nail|pencil|pencils|sleeves|sleeve|lips|bullet
bites|bite ~1 to eat|of
bits
bit $
is|was|a|get|got|bit|feel|feels|feeling|been|little ~1 bit
clip|clips on|art|board|for|hair|paper|together|of|from|video|tie
clip ~2 video|film|youtube
scratch|scratches|scratched|scratching ~1 my|his|head|surface|from|that|card|post|disc|programming|coding
from scratch
cane|belt|strap|ruler ~1 up|buckled|loose|trousers|lost|missing|karate|judo|#|cm
stab in the dark|back
stabbed ~1 me|us|him|her ~1 in ~1 back
attack|attacked|attacks|attacking ~2 verbal|verbally|personal|online|panic|heart|asthma|me_online
panic|anxiety|sugar attack|attacks
had ~2 asthma attack|attacks
abuse|abuses|abused|abusing ~2 of|power|position|trust|system|authority|racial|racist|racially|verbal|verbally|homophobic|online|substance|drug
racial|racist|verbal|homophobic|online|verbally|racially|transphobic|ableist|islamophobic|antisemitic|sexist ~1 abuse|abused|abusing|attack|attacks|attacked|assault
hurt|hurts|hurting ~2 feelings|his_feelings|her_feelings|my_feelings|knee|to_ask|tummy|ears|tooth|pride|chances
feelings ~2 hurt|hurts
hurts|hurt when ~1 wee|wees|swallow|walks|poo|eats
tummy|head|ear|knee|foot|throat|tooth|teeth|leg|ankle|feet|back|eyes|heart|arm|wrist hurts|hurt|hurting|aches
would not|never|does_not|did_not hurt ~2 fly|to
it|that will|does not hurt ~1 to
harm|harms ~1 in|done|than_good
no harm|hurt|abuse
more harm
lock|locks|locked|locking ~2 gate|gates|bike|scooter|door_entry|out_of|account|app|password|phone|jaw|down|my_account|portal
locked out
gate|gates|toilet|toilets ~2 locked|lock|bolted|unlocked|shut|closed
trays|gates|toilets|doors ~1 are locked|shut|closed
touch|touched|touching ~1 base|wood|up|on|down|upon|type|typing|screen|rugby|football
in|keep|keeping|get|getting|got|be|stay|lost|lose touch
touched by how|kindness|your|this
touching story|moment|tribute|song|assembly|poem|video|speech
very|so|really|deeply touched
kiss|kissed ~1 goodbye|better|bye|it_better
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
stabbing pain|pains
scared|frightened ~1 life out
shooting games|game|pains|stars
shoot|shoots|shooting up|for|hoops|off|down_my|goals|star|out|past|stars|a_video|film|some
shot up|put|glasses
flu|mmr|booster|vaccine|penalty|long|big|best|good|another|a|moon|mug|one|his_best shot|shots|jab|jabs
jab|jabs|shot ~2 nurse|flu|hpv|booster|consent|form
give it a shot|whirl
fire|fired|firing ~1 off|away|up|drill|alarm|door|exit|station|engine|work|works|safety|practice|drills|brigade_talk
bonfire|fireworks|campfire
firework ~1 display|night|let|off|behind
on fire|form with
explode|exploded|explodes|exploding
hung|hang|hanging|hangs up|out|around|on|about
hang|hangs|hung|hanging ~1 coat|coats|bag|bags|washing|decorations|by_a_thread
hangman
cut|cuts|cutting ~1 hair|fringe|paper|corners|short|grass|sandwiches|toast|crusts|hours|budget|funding|shapes|support|provision|staff|sessions|fruit|grapes|ties|ribbon|cake
cut|cutting out|off|down|back|through|across|in
cuts down|back|to
hair cut|cuts
haircut
cut long story
paper cut|cuts
funding|budget|government|staff|benefit cut|cuts
clean|short|first|long cut
scarred for life
scar|scars|scarring ~3 operation|surgery|chickenpox|appendix|fall|old
mark|marks|marked ~1 out|test|exam|work|books|essay|register|sheet|late|present|scheme|homework|papers|spelling|sats|paper|reading|assessment|maths|wrong|low|high|grade|percent|question|questions|attendance|calendar
low|lower|lowest|high|higher|bad|poor|good|full|top|question|exam|test|sats|maths|his|her|extra|reading|grass|bench|question|exclamation|spelling|felt|pen|water|dirty|black|book marks|mark|marked|marking
mark ~1 my words
marks|mark ~2 carpet|wall|blazer|shirt|coat|table|desk|bag|trousers|uniform|shoes|jumper
battery|batteries|button batteries
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
smash|smashed|smashing ~1 it_out|test|sats|target|glasses
whipped cream|up
whip ~1 up|round
caned|cane toad|sugar
hammer|hammered home|nail
hammer ~1 home
stoned|stone
trap|traps|trapped ~1 in_the|nerve|wind|fingers_at_home
cage|cages ~2 hamster|rabbit|guinea|football|bird
abducted|alien|aliens
court ~1 tennis|netball|basketball|play
strip ~1 football|pe|swimming|kit|light|lights|cartoon
boots ~2 wellies|wellington|football|walking|hiking|lost|laces|on|muddy|wear|camp|uniform
car boot|boots
wellington|football|walking|ankle|black|wellie|rugby|hiking|snow|new boot|boots
swing|swings ~2 playground|park|roundabout|slide|set|mood|moods|of_things|by
mood swings|swing
choking on ~1 bit
danger|dangerous ~3 parking|parked|road|driving|crossing|zigzag|zigzags|drivers|corner|junction|cars|traffic|path|gate|kerb
drunk ~3 water|milk|juice|squash|her_water|his_water|bottle_of_water
drink|drinks|drank|drinking ~3 water|milk|juice|squash|bottle|fountain|carton|hot_chocolate|lunch|enough|snack|day|bottles|tap
water fountain|drink
<home> will|would|is|going_to*3 kill|murder me|us ~1 if|when|for|over
hit me|us|you up
head ~3 brick wall
murder a ~3 tea|coffee|curry|biscuit|pint
dying with flu|cold|a_cold|man_flu|this
stuck in traffic|a_queue|meetings|work|the|bottom
tear|tore|torn|tears a strip
policy on ~2 restraint|searching|drugs
what grooming|restraint|safeguarding|fgm|prevent|neglect means
asked ~2 what ~6 means
pull|pulled|pulling|took|taken ~3 aside|to_one_side
hate|hates ~1 himself|herself|themselves for failing|getting|forgetting|not
bruise ~2 from ~1 netball|rugby|football|judo|karate|trampoline|hockey|falling
broke|broken ~3 arm|leg|wrist|ankle ~2 at|playing|on|in ~2 trampoline|football|rugby|park|skating|gymnastics|club|pe|bouncy_castle|scooter|bike
nearly ~2 knocked down|over
scratched|scratch ~5 fence|bush|brambles|gate|table|hedge
shooting range ~3 air? rifle|rifles?
skipping rope|ropes
<fear> ~1 he|she|they will fail|miss|forget|lose|fall_behind|not_pass
waste of ~1 oxygen|space|skin|air ~1 and|$
throttle|strangle my own
cpr ~2 dummy|course|lesson|training
nails sticking
swear|swore ~2 word|words
"""

"""Idiom made of the words of force: rubbed out before any table reads the message."""

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
shaken up|by|confidence|faith|trust
throttle back
could|would|can ~1 kill|killed|murder|strangle|throttle|strangled|murdered|wring ~1 him|her|them|neck ~8 coat|jumper|forgetting|losing|lunchbox|homework|lol|haha|bless|joking|shoes|book|lost|not_literally
burn|burns|burning|burnt|burned out|bridges|off|through|calories|fuse|toast|question|lunch|pizza|sausages|cake|dinner|food|the_food|energy
sun|tongue burn|burnt|burned
sunburn|sunburnt
bit of|late|more|too|much|longer|early|about|upset|worried|annoyed|disappointed|confused|like|rough|harsh|unfair|and|strange|odd|cheeky|better|behind|tired|under|stressed|sad|low|concerned|frustrated|lost|further|less|rude|miffed|embarrassed|shy|quiet|nervous|anxious|cold|different|far|short|silly|harder|soon|slow|sooner|daft|cross|unsure|wary|surprised|shocked|clearer|difficult
a|every|little|quite|other|one|each|this|that|best|worst|last|first|wee|next bit of|more|better|late|about|too|$
bit|bites|biting|bite ~1 his|her|my|our tongue|lip|nails|nail|pencil|pencils|sleeves|sleeve|lips|bullet
bites|bite ~1 to eat|of
bits
bit $
clip|clips on|art|board|for|hair|paper|together|of|from|video|tie
clip ~2 video|film|youtube
scratch|scratches|scratched|scratching ~1 my|his|head|surface|from|that|card|post|disc|programming|coding
from scratch
cane|belt|strap|ruler ~1 up|buckled|loose|trousers|lost|missing|karate|judo|#|cm
stab in the dark|back
stabbed ~1 me|us|him|her ~1 in ~1 back
attack|attacked|attacks|attacking ~2 verbal|verbally|personal|online|panic|heart|asthma|me_online
panic|anxiety|sugar attack|attacks
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
touch|touched|touching ~1 base|wood|up|on|down|upon|type|typing|screen|rugby|football
in|keep|keeping|get|getting|got|be|stay|lost|lose touch
touched by how|kindness|your|this
touching story|moment|tribute|song|assembly|poem|video|speech
very|so|really|deeply touched
kiss|kissed ~1 goodbye|better|bye|it_better
stabbing pain|pains
scared|frightened ~1 life out
shooting games|game|pains|stars
shoot|shoots|shooting up|for|hoops|off|down_my|goals|star|out|past|stars|a_video|film|some
shot up|put|glasses
jab|jabs|shot ~2 nurse|flu|hpv|booster|consent|form
cut|cuts|cutting ~1 hair|fringe|paper|corners|short|grass|sandwiches|toast|crusts|hours|budget|funding|shapes|support|provision|staff|sessions|fruit|grapes|ties|ribbon|cake
cut|cutting out|off|down|back|through|across|in
cuts down|back|to
hair cut|cuts
haircut
cut long story
paper cut|cuts
scarred for life
scar|scars|scarring ~3 operation|surgery|chickenpox|appendix|fall|old
mark|marks|marked ~1 out|test|exam|work|books|essay|register|sheet|late|present|scheme|homework|papers|spelling|sats|paper|reading|assessment|maths|wrong|low|high|grade|percent|question|questions|attendance|calendar
low|lower|lowest|high|higher|bad|poor|good|full|top|question|exam|test|sats|maths|his|her|extra|reading|grass|bench|exclamation|spelling|felt|pen|water|dirty|black|book marks|mark|marked|marking
mark ~1 my words
marks|mark ~2 carpet|wall|blazer|shirt|coat|table|desk|bag|trousers|uniform|shoes|jumper
smash|smashed|smashing ~1 it_out|test|sats|target|glasses
whipped cream|up
whip ~1 up|round
caned|cane toad|sugar
strip ~1 football|pe|swimming|kit|light|lights|cartoon
boots ~2 wellies|wellington|football|walking|hiking|lost|laces|on|muddy|wear|camp|uniform
swing|swings ~2 playground|park|roundabout|slide|set|mood|moods|of_things|by
choking on ~1 bit
hit me|us|you up
head ~3 brick wall
tear|tore|torn|tears a strip
pull|pulled|pulling|took|taken ~3 aside|to_one_side
scratched|scratch ~5 fence|bush|brambles|gate|table|hedge
shooting range ~3 air? rifle|rifles?
throttle|strangle my own
head ~2 against ~1 a? wall
hitting ~2 a? brick? wall
rough around|on_the edges?
put|puts|putting his|her|their|my hand|hands up
sits|sat|sit|sitting on ~1 his|her|their|the phone|hands|bench|fence|chair|carpet|laptop|bottom|bum|mat
"""

"""Children hurting children, and small accidents: a worry, and not what an adult does to a child."""

_PEERS = (
    "boy|girl|lad|kid|child|pupil|classmate|boys|girls|lads|kids|children|pupils|classmates|mates|twins|bully|bullies"
)
_OTHERS = "a|an|the|some|another|other|one|two|three|four|these|those|this|that|older|bigger|big|of_the|by"
_DOES = (
    "hit|hits|hitting|kick|kicks|kicked|kicking|push|pushes|pushed|pushing|shove|shoves|shoved|shoving|punch|punches|punched|"
    "punching|slap|slaps|slapped|slapping|bite|bites|biting|bit|pull|pulls|pulled|pulling|pinch|pinches|pinched|pinching|"
    "scratch|scratches|scratched|trip|trips|tripped|thump|thumps|thumped|whack|whacks|whacked|whacking|poke|pokes|poked|grab|"
    "grabs|grabbed|throw|throws|threw|chuck|chucks|chucked|strangles|squash|squashes|headbutted|stamped|stamps|hurts|batter|"
    "batters|battered|jab|jabs|jabbed|flick|flicks|flicked|sit_on|sits_on|sat_on|knock|knocks|knocked|twist|twists|twisted"
)
_WHOM = "him|her|them|my|his|mine|our|others|the_others|everyone|each_other"

# Nothing is rubbed out where a grown-up, a report or another person stands between the child and the blow,
# nor where the blow is not followed at once by whom it met: "the boy was hit by his dad".
BY_CHILDREN = f"""
{_OTHERS} ~2 {_PEERS} >4 {_DOES} {_WHOM} ~4 ruler|stick|pillow|pillows|bag|compass|pencil|ball
{_OTHERS} ~2 {_PEERS} >5 {_DOES} {_WHOM}
{_DOES} ~2 by a|an|the|another|some|one|two|other|older|bigger|this|that|same ~2 {_PEERS}
{_PEERS} ~1 from next_door ~1 {_DOES}
{_PEERS} ~6 they|he|she will|would|is_going_to|are_going_to hit|beat|get|kick|punch|batter him|her|them
{_PEERS} ~2 being|are|is|been horrible|nasty|cruel|vile|mean|unkind ~1 to him|her|them|my
{_DOES} ~1 by ~1 a|the|his|her|my ~1 ball|football|hockey_stick|rope|skipping_rope|bat|swing|door|branch|tennis_ball|cricket_ball|bag|frisbee
{_PEERS} ~4 then|and {_DOES} ~1 him|her|them ~1 for crying|telling|winning|sharing
"""

CARE = """
bruise|bruises|bruised|bruising|black_eye ~10 hockey|netball|football|rugby|cricket|rounders|pads|elbow|wrestling|goalie|goalkeeper
bruise|bruises|bruised|bruising ~1 on ~1 both|his|her|my? shin|shins|knee|knees|elbow
pulled|chair|fell|sat|slide|bench|step|swing|see_saw|seesaw|bike ~8 bum|bottom|backside
"""

HOME = """
shut|shuts|locked|locks|shutting|locking ~1 himself|herself|myself|themselves ~1 in|into|away
partner|partners ~1 on|in|for ~2 trip|class|pe|maths|table|line|talk|reading|science|dance|walk
"""

INTIMATE = """
kneed|kicked|elbowed|hit|ball|boot|whacked|booted ~3 privates|private_parts|groin|crotch|willy
"""

SELF_HARM = """
edge of ~1 his|her|the|my|their ~1 seat|chair|mat|carpet|pool|playground|field
cut|cuts|cutting ~2 thumb|finger|fingers|hair|knee|toe|lip
till|until|make|makes|made|not|never|even|to|and|will ~3 say|says|said|saying sorry
"""

EMERGENCY = """
edge of ~1 his|her|the|my|their ~1 seat|chair|mat|carpet|pool|playground|field
by|near|along ~1 the? railings
till|until|make|makes|made|not|never|even|to|and|will ~3 say|says|said|saying sorry
swelled|swollen|swelling|swelled_up ~8 gone_down|going_down|down_now|went_down|better_now
worry|worries|worried|scared|frightened|dreams|nightmares|fear|fears|afraid ~6 burglar|burglars|intruder|intruders
picked|picks|copied|copying|learned|learnt up? ~1 kicking|hitting|biting|punching
"""

GANG = """
gang|gangs|ganged|ganging up|on
gang of ~2 lads|boys|girls|kids|mates|friends ~8 class|year|table|break|after|chase|chasing
be|meet|parked|i_will waiting|you ~2 in ~2 car|car_park|golf|fiesta|corsa
"""

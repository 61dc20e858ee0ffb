"""A child seems to be typing."""

ERASE = """
<said>|s|quote|quoted|told_me|goes ~4 my <mum>|<dad>|<step>|<kin>|teacher
when i was <n>|a|little|young|at|your
i was <n>
"""

UNLESS = """
my|our ~2 son|sons|daughter|daughters|child|children|childs|kids|husband|wife|partner|ds|dd|dc|grandson|granddaughter|nephew|niece|stepson|stepdaughter|grandchildren|boy|girl|lad|toddler|eldest|youngest|twins|pupil|class|pupils|students|ex|little_boy|little_girl|little_one|grandkids|baby
as a parent|mother|mum|dad|father|mam|governor|teacher|grandparent|childminder|neighbour
i am ~2 parent|mother|mum|dad|father|nan|gran|teacher|auntie|aunt|uncle|childminder|neighbour|volunteer
"""

FLAGS = """
^ hi|hello|hey|please|help|im|ok|but|and|so|erm|um|well? i am only|nearly|just|just_turned|still|about? <kidage> and|but|my|i|years|yrs|year|yo|$
i am only|nearly|just|still|about? <kidage> years|yrs|year old|olds?
i am only|nearly|just|still|about? <kidage> $
i am only|nearly|just <kidage>
i am <kidage> and|but|so|my|me
i am only|nearly? in|at|a ~2 year|yr|y|reception|primary|sixth_form|secondary <n>
i am in year|yr|reception|primary|class|nursery|y
i am a|the|only|just kid|child|pupil|girl|boy|teenager|schoolgirl|schoolboy
me and? my brother|sister ~3 <n>
we are <n> and <n>
i go to your|this|the school
in|at my school|class ~6 i|me
my <dad>|<mum>|<step> >4 me|hurting|hurts|mad|angry|cross
my <dad>|<mum>|<step>|<kin> >5 <hit>|<force>|<confine>|<touch>|shouts|shouting|screams|locks|scares|threw|throws|leaves|left|makes|made|says|told|said|wont|does_not|not ~3 me|us
my <dad>|<mum>|<step>|<kin> >4 drunk|drinking|drinks|hurting|drugs|drug|fighting|fight|violent
my mum|mums|mummy|dad|dads|daddy|mam|step_dad|stepdad|stepmum ~5 my brother|sister|mum|mummy|dad|me|us|my_mum
my mum|mums|moms|dads ~2 boyfriend|girlfriend|partner|fella|husband|new|friend|wife
scared of my <mum>|<dad>|<step>|<kin>|teacher|parents
my parents|teacher|coach|tutor|form_tutor|brother|sister|cousin >4 hit|hits|hurt|hurts|hitting|hurting|touches|pushes|kicks|punches|texts|locks|shouts ~2 me|us|my
my uncle|grandad|cousin|stepdad|brother|nan|auntie|stepmum|dad|mum|daddy|mummy|step_dad ~1 does|did|touches|touched|keeps|hits|hurts|gets ~2 to|me|stuff|things|drunk|mad|angry|us|it|when
i saw my|our <dad>|<mum>|<step>
i do not want to|want_to go home
i am|and ~3 not want to|want_to go back ~2 home|there|to_dads|to_mums
i not|do ~2 feel safe ~3 home|dad|mum|my
i ~2 ran|run|running away
i am on my own
mummy|mum|daddy|dad ~2 has|have|did|is not come|came|coming|home|waking|woke
mummy|daddy does|is|hits|hurts|makes|did|gets ~4 me|i|us
i dont? do? not? have|got any|no food|one
i get|am getting|got ~1 hit|beaten|smacked|hurt|slapped|locked|belted|whipped
i do? not? want|wanna ~3 anyone|them|mum|my_mum|dad to? know|find|knowing
tell|told ~1 my mum|dad|mums|dads|parents|teacher
my mums|mum|dads|dad phone|tablet|ipad|account|tablets|pills|room|house|car
please do? not? tell|ring|call|phone my|mum|dad|mummy|daddy
miss|sir|ta|teacher|coach|lady|head ~2 <hit>|<force>|<touch>|grabbed|pushed|hurts|texts|shouted|locked|pulled me
he|she|they <often>*2 <hit>|<force>|<touch> me ~5 teacher|school|class|miss|sir|year|playground|nobody
nobody|no_one believes|belives|belive|believed|likes me
can|could i talk|speak|tell ~1 to someone|somebody|you about my|what|me|something
can you|u help kids|children|a_child|me_im|too
can i talk to someone|somebody|you
<kidage> year old|olds ~3 me|i
i am|get|got|was|cut|feel|hate|do|keep|cannot|think|want ~6 . year|y <n> $
i ~10 . year|yr|y <n> $
if your|ur <dad>|<mum>
at school they|he|she <hit>|<force>
the ta|teacher in my class
friend ~2 in year|yr <n> told me
i sended|sent a picture
because i ~4 spellings|homework|naughty|bad
im|i_am|is_it ~2 allowed|normal ~4 dad|mum|parents
my homework|teacher|spellings|tummy|head_teacher|class|school ~6 dad|mum|hit|hits|hurt|smacks
i am in|at the|school toilets|loos|bathroom ~2 at|school|and|hiding
they make me carry|fight|steal|watch|sell
he|she|they|someone|man says|said|told|tells|asks|wants|keeps ~3 me ~6 secret|tell|not_to|special|picture|pics|photo|meet
a man|boy|girl|someone|lady|grown_up ~8 touching|touched|touches|followed|messaging|asked|texts|knows|hurt|hurts|makes|says ~1 me|i|where
we have|were|are|got ~3 alone|home|no food|hungry ~4 mum|dad|brother
im|i_am ~2 hiding
im|i_am scared ~3 home|him|her|he|of_my
parents want me to
my stepmum|stepdad|stepmom|step_mum|step_dad|mums_boyfriend|foster
i promised not to tell
i|me cannot|not ~2 tell my mum|dad|parents|teacher
get|getting|got|gets hit|beaten|smacked ~2 lot|loads|every|all|again|when|for|at
someone|somebody|he|she is hurting|touching|hitting me
hurting me
puts|put his arm|hand|hands round|around|on me|my
makes me stay|sit|do|go|watch|touch
whats|what is happening at home
scared ~1 i will|ill|might go|get|be ~1 taken? into|in care|trouble
i hate it at home
cannot sleep because ~4 he|she ~6 come|comes|in
come in again
do_not tell my|mum|dad
miss|sir|mr|mrs|teacher ~1 grabbed|grabs|hit|hits|pushed|pushes|hurt|hurts|touches|touched|shouted_at|locked|kicked|pinched|pulled me
<mum>|<dad>|<step> says|said if i tell|say
be taken away|into_care
my foster|step|big|older|little mum|dad|parents|brother|sister|carer|mom >4 me|us|hits|calls|pushes|hurts|touches
me and|my ~1 sister|brother|brothers|sisters ~4 scared|hiding|hungry|alone|dad|mum
i live with my <home>
my <home> ~1 comes|came|goes in when|at|my
i am|being made to do
nobody|no_one feeds|believes|looks_after ~1 us|me
i am girl|boy|child of? <kidage>
no|do_not|please_do_not tell my mum|mother|dad|father|parents
my friend ~2 cuts|cut|hurts|hurting|self_harms ~2 herself|himself|themselves
made me promise
my mum|mummy|dad|daddy ~2 is|has|will ~2 asleep|wake|waking|unconscious
cannot wake ~1 her|him|mum|mummy|dad|daddy
my mum|mummy|mam gets ~1 hit|hurt|beaten
get|got <blow> by my
my gran|nan|grandad|uncle|aunty|auntie|cousin ~1 hits|hurts|touches|slaps|smacks|locks|shouts|burns ~1 me|at|us
i am only|just|a ~1 little|small|young|kid|child
can you make my <home>
make my mums boyfriend
my teacher says|said|told ~1 me? if ~1 i tell
my mum|dad ~3 said|says ~1 do_not|not tell ~1 the|my|any teachers|teacher|anyone|school
there is|theres a man who|that ~4 me
waits for me
sent|sends|send me ~1 a? ~1 picture|pic|photo|pictures|willy|nude
do_not tell my form|head|teacher|tutor|mum|dad
mum|mummy|dad|nan has ~1 gone|left ~2 out|away ~6 i
scared of the dark
i am <kidage> and|can|help|my|i
my big|little|older|step ~1 sister|brother ~2 burns|hits|hurts|touches|cuts|kicks|bites|locks ~1 me
my dad|mum ~1 will|would find out
cannot tell my teacher|mum|dad|friends|parents
i have a ~1 bruise|bruises|cut|cuts|mark
lied about it|them to miss|sir|my
without my mum|dad|parents|mums knowing
about my grandad|uncle|stepdad|brother|dad|mum|cousin $
my foster|step ~1 dad|mum|brother|sister|parents|carer ~1 calls|pushes|hits|hurts|shouts|locks|touches|swears
my parents ~2 leave|left|hit|fight|shout|drink|hurt ~2 me|us|at|alone
leave|leaves|left me on|at|by|alone ~1 my own|home|night
my mum|dad|mummy|daddy|stepdad|uncle|nan|brother|stepbrother|stepsister|sister ~1 says|said ~1 he|she will kill|hurt|hit|batter ~1 me|us
my mum|dad|stepdad|brother|stepbrother|uncle|cousin makes|made ~1 me|us
my dad|mum|stepdad hits|hurts|beats|smacks|punches|kicks ~1 my|me|us|mum
nobody|no_one ~2 looking after us|me
we are hungry|scared|alone|cold
i am|will|want ~2 going_to? ~1 run away
"""

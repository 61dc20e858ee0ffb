"""Threats that name no blow: "I know where you live", "accidents happen"."""

FLAGS = """
i|we <often>*2 know|found|have_found|seen|looked_up|find|got ~2 where ~4 live|lives|park|parks|works|work|walks|drinks|shops|runs|drives|office|house|sleeps|sleep|every_one|you_are|one_of_you
i|we <often>*2 know|found|seen|got|have|remember|find ~2 what|which|her|his|your|their|the|all_your car|route|road|street|house|address|reg|number_plate|faces|voices|rota|gym|way_home
we|i know ~1 the route
know what|which time|car|house|road|street ~4 he|she|you|they|lock|leaves|drives|finish|goes
what time you|he|she|they lock|leave|leaves|finish|finishes|locks
his|her|your|their address ~4 internet|know|found|looked|got|i
lives|live on|in|near|round ~1 my|our estate|street|road|way ~6 windows|know|careful|see|watch|hope
know ~1 where you|u live
saw|seen|spotted ~2 them|her|him|you|family ~6 tell ~1 her|him|them
tell ~1 her|him|them|you i said so
tell ~1 her|him|them i know|remember|was_there|saw
nice family|house|car|kids|little_family ~2 you|he|she|there|shame
you|he|she|your|has|have ~2 kids|children|family|wife ~2 too do|does|not|have|and|$
wait|waits|waiting till|until i|we|he|she see|get|catch|find|sees|gets|finds him|her|them|you
you|just|u wait
dont|not ~1 make me come|do|go|get|lose
not make me
you|u will|would not like what|it|me
will_not|not like what ~1 happens|i
find|see|learn out? ~1 what ~1 happens|happen ~2 to|when
you will all? see ~1 see|what|$|monday|soon
ask around|about ~1 about? me
capable of
not|never|do_not ~1 say i did|never not? ~1 warn|warned
you|have|has|been|consider ~2 been|yourself|yourselves ~1 warned
this ~1 is|time ~2 warning ~6 next
eye ~1 open
eyes in the back
look|looking|looks ~1 over ~1 his|her|your|their shoulder|shoulders
check|look ~1 under ~1 his|her|your|their car
careful ~1 walking|on|going|when|crossing|driving ~8 dark|stairs|car|cars|night|home|alone|nights|own|road
careful on ~1 those|the stairs|road|roads|way_home|steps
should|would|better|best|advise ~3 not walk|stand|be|walking|standing ~3 home|alone|near|too|own|dark ~3 alone|edges|edge|dark|night|own|$
near ~1 any edges|edge|water|roads
should_not|should not|never walk home alone
think ~3 careful|carefully|hard|twice|about ~5 safety|upset|crossed|messing|who_she|who_he|her_family|his_family
think about ~1 her|his|your|their safety|family|kids
hate|hope ~3 meet ~2 me|her|him ~3 there|dark|alone|night
not ~2 responsible|accountable|answerable|liable ~3 actions|what|my|i|consequences
held responsible
keep ~2 away|man|woman|teacher|him|her|them ~3 from|away|off ~1 me ~3 or|before
keep me off|away|from ~1 that|her|him|you|teacher
more than ~2 letter|ban|police|security|fence ~1 to ~1 keep|stop
nobody|police|security|no_one|ban|letter ~3 will|can|going_to|would ~1 stop|protect|save ~1 me|you|him|her|them ~2 $|when|from|this|i
security ~2 on ~1 the? door
own hands
law|police|school ~5 someone|somebody|i else? will
someone else will ~2 soon|promise
that is a promise
is|a threat ~1 no|it|its ~2 promise
not a threat ~3 promise|fact|warning
on ~1 my list|radar now?
people on my list
short fuse
long memory
patient man ~4 when|but|snap
i ~1 snap ~8 people|hurt|casualty|end|someone
when|if|until|before i ~1 snap|explode|lose_control
<fear> of|from ~1 me|us
she|he|they|teacher|woman|man|head ~1 should|must|want|wants|need|needs|better ~2 be afraid|scared|frightened|worried
done|did ~1 time|bird
time inside|served|done
i_have|i|ive|have been inside
do|doing time|bird|life for
go|going to? prison|jail for|over
go down for|over
swing for
law into
happily do ~1 more|it|time
five|ten|two|one|a_few minutes|minute ~4 room|alone|car_park ~3 him|her|them|door|witnesses|never|boy|teacher|with
no|without witnesses
alone ~3 room|alley|car_park ~4 him|her|shut|witnesses
conversation|meeting|chat|talk|word ~3 happens|in|be ~2 car_park|alley|outside_school|street|dark
meeting ~3 brakes|cricket_bat|fists
outside now|then|and
man to man|outside
hard|brave ~1 he|she|they|you|enough is|are|when ~6 outside|grown|man|gate|face
see|show how|who|what hard|brave|tough|big|mouthy
see ~2 who comes|is_knocking|turns_up
who comes knocking
not coming to talk|chat
coming ~2 not to talk
good health|life insurance
health insurance
knock|knocking ~1 at|on ~2 your|his|her door ~4 dark|night|one
someone|somebody|it|she|he|they not|should ~2 open ~2 monday|door|if ~6 good_for
if you know ~1 what|whats is? good for
know what is good for
dont|not tempt me
tempt me
not worth living starting
or|and i will ~1 come and sort
not ~2 leave ~2 paper trail
ways of making ~4 listen
messed|messing|picked|mess|crossed|pick|cross ~3 wrong person|family|man|woman|mother|dad|mum|parent
wrong family|mother|father|dad ~2 to? ~1 mess|cross|upset
family ~2 big|large|bad ~4 forget|forgive
not|never forget|forgive ~3 faces|this|what_you
push|pushed|cross|crossed|humiliates|humiliate|upset|disrespect people|me|us|my_child|my_family|someone ~6 find|see|happens|learn|regret
nobody humiliates|touches|hurts|grabs|disrespects|messes|mess|treats|lays ~6 find|and_walks|walks_away|gets_away|tell|learn|fingers|pay
people who|that deal with
teach ~1 her|him|them|you|that ~1 a lesson
comes|come after|for ~1 you|him|her|them|that_teacher ~1 $
i ~1 come|coming for ~1 you|him|her|them
dog|dogs ~2 sort|set|loose ~3 on|you|him|her|caretaker
shotgun|firearms|gun|rifle licence|license|certificate
shotgun ~6 tether|reply|listen|school|you|head
rifle|rifles|air_rifles ~6 windows|garden|school|your
digger|tractor|van|truck|car|lorry ~6 through ~2 gates|gate|window|wall|front
i drive a ~1 van|truck|lorry|digger
bringing ~1 it round
flip|flipping ~2 desk|desks|tables
smart|clever|safe if ~2 stayed|stay ~2 away|home
stay|stays comfortable|safe ~2 long
whoever|anyone|he|she|reception ~4 better|best|had ~2 move|run|hide|duck|watch_out
if|when ~4 touches|touch|comes_near|goes_near|looks_at ~3 him|her|my|daughter|son|them ~3 again ~3 dead|ambulance|hospital
my hand round ~1 her|his|your neck|throat
i know people ~1 $|that
windows are ~1 very? big|low|thin
voices and faces
remember ~1 voices|faces
little girl|boy|daughter|son|kids ~10 think about
ask|advise|tell him|her|them to think about
wants|want ~1 a word with
will not|never see ~1 me|it|us coming
not|never see ~1 me|it|us coming
he|caretaker|teacher|head|that_man|that_woman ~1 is|are ~1 finished $
know|knows ~2 which|what ~1 nursery|school|class ~3 kids|children|daughter|son|his|her|your
keep|lock ~2 doors|windows|curtains ~1 locked|shut|closed ~2 tonight|from_now|if|$
nothing ~1 left? to lose
i_am|you|im warning ~1 you|him|her|them ~4 lose|last|hurt|coming|next|sorry|regret|stop|one_more
crowd|witnesses|people|someone ~2 when i ~1 get|come|there
got ~1 his|her|their|your address
until|till friday|monday|tomorrow|tonight ~4 then ~4 coming|hurt|burn|smash|come
not ~1 scared|afraid|bothered ~1 of ~1 police|prison|jail|law
people|lads who|that|for ~1 the_job
just the people
nobody|no_one is? will? would? be? about|around ~1 to_see|to_hear|to_help
nobody|no_one is? will? would? be? about|around $
says|say|said|saying ~2 goodbye ~2 to ~1 your|his|her|their family|kids|wife|children
find out where ~4 lives|live
not asking ~1 again|nicely|twice
lock reception|your_doors
better|best|should|would|might_want|want|need ~3 lock ~1 the|up doors|gates|$
called|phone|one phone|ring|call ~2 call? and ~6 kneecaps|legs|gone|dead
one phone call
come outside|out ~2 you|coward|now
wait outside ~6 flatten|hit|punch|batter|slap|him|bully
watch ~1 this space ~4 burn|hurt|see
on my way ~6 raging|fuming|fists|kill|hurt|getting_it|sort|ready|angry
watch ~1 this|what|it happens?
next time ~4 not|wont|will_not ~2 talking|words|polite|nice|asking|walk|so_lucky
next time ~3 armed|brothers|different|worse|sorry|regret
bringing it ~1 $
next time i will ~1 $
"""

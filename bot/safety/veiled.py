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
hope nobody|no_one|nothing ~3 does|happens|do ~2 to yours|you|him|her|them
wait|waits|waiting till|until i|we|he|she see|get|catch|find|sees|gets|finds him|her|them|you
you|just|u wait
dont|not ~1 make me come|do|go|get|lose
not make me
you|u will|would not like what|it|me
will_not|not like what ~1 happens|i
find|see|learn out? ~1 what ~1 happens|happen ~2 to|when
you will all? see ~1 see|what|$|monday|soon
what happened to ~1 the? last|other one|person|man|bloke|guy|teacher|woman
last|other bloke|man|person|guy|teacher|one|woman ~6 limping|hospital|regretted|ground|limp|dead|crutches|apologised_from
ask around|about ~1 about? me
capable of
not|never|do_not ~1 say i did|never not? ~1 warn|warned
you|have|has|been|consider ~2 been|yourself|yourselves ~1 warned
this ~1 is|time ~2 warning ~6 next
sleep ~1 with ~1 one|an eye open
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
accidents ~1 happen ~1 $|tell|you_know|do_not|around|to|and
would|it be ~2 awful|shame|terrible|pity|unfortunate ~1 if ~3 car|something|anything|house|windows|school|brakes|dog|anyone
shame|pity|awful if ~2 anything|something happened|happens
hate|hope ~3 meet ~2 me|her|him ~3 there|dark|alone|night
i would hate for ~1 her|him|anything|something|you
something|anything|bad ~2 happen|happens|happened|happening to ~1 you|him|them|your|that_teacher|teacher|the_head
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
his|her|their|your days|time ~4 numbered|coming|running_out
days ~5 numbered
days are numbered
tick tock
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
pray|prays|hope|hopes|hoping ~4 not|never|nobody|does_not ~3 catch|see|find|bump|run_into|meet|finds ~2 him|her|you|them|out|on|which|me|i|in_town
pray|hope i|we do_not|never
hope i do_not see|catch|meet
god help ~5 who|her|him|them|you|person|next|anyone
not ~2 want to be in ~1 his|her|your|their shoes
knock|knocking ~1 at|on ~2 your|his|her door ~4 dark|night|one
someone|somebody|it|she|he|they not|should ~2 open ~2 monday|door|if ~6 good_for
if you know ~1 what|whats is? good for
know what is good for
what goes around ~1 comes ~4 bringing|round
dont|not tempt me
tempt me
make|made|making ~1 him|her|them|you|man|that ~2 wish ~1 i|he|she|they|you|had|never
life ~1 not|is_not ~1 worth living ~3 starting
not worth living starting
or|and i will ~1 come and sort
not ~2 leave ~2 paper trail
ways of making ~4 listen
messed|messing|picked|mess|crossed|pick|cross ~3 wrong person|family|man|woman|mother|dad|mum|parent
wrong family|mother|father|dad ~2 to? ~1 mess|cross|upset
family ~2 big|large|bad ~4 forget|forgive
not|never forget|forgive ~3 faces|this|what_you
push|pushed|cross|crossed|humiliates|humiliate|upset|disrespect people|me|us|my_child|my_family|someone ~6 find|see|happens|learn|regret
happens to people
nobody humiliates|touches|hurts|grabs|disrespects|messes|mess|treats|lays ~6 find|and_walks|walks_away|gets_away|tell|learn|fingers|pay
people get hurt|killed
people ~3 been stabbed|killed|shot|hurt ~1 for less
hurt|stabbed|killed|shot for less
people who|that deal with
payback|revenge|retribution|vengeance|get_even|vendetta
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
keep|keeps ignoring ~2 me|us ~6 nothing|see|happens|burn|sorry
flip|flipping ~2 desk|desks|tables
comes back|round to bite|haunt
smart|clever|safe if ~2 stayed|stay ~2 away|home
stay|stays comfortable|safe ~2 long
whoever|anyone|he|she|reception ~4 better|best|had ~2 move|run|hide|duck|watch_out
if|when ~4 touches|touch|comes_near|goes_near|looks_at ~3 him|her|my|daughter|son|them ~3 again ~3 dead|ambulance|hospital
my hand round ~1 her|his|your neck|throat
nothing ~4 left|but ~4 car_park|ashes|rubble
earned|deserve|deserves ~4 dark|cameras|rota|alone
things|stuff can|will|do|might happen ~1 to people|you|her|him|them
i know people ~1 $|that
windows are ~1 very? big|low|thin
voices and faces
remember ~1 voices|faces
last bloke|man|person|one|guy ~8 limping|limp
little girl|boy|daughter|son|kids ~10 think about
ask|advise|tell him|her|them to think about
sleep ~1 with ~1 the? ~1 lights|light on|door_locked
walking home|alone ~4 nobody|no_one|alone|dark|about|around|one_day
one day|night ~3 walking|alone|dark ~6 nobody|no_one|see|about
wants|want ~1 a word with
hospital food
will not|never see ~1 me|it|us coming
not|never see ~1 me|it|us coming
he|caretaker|teacher|head|that_man|that_woman ~1 is|are ~1 finished $
see|find|catch|meet|bump_into ~4 outside of? work|school
surprised if ~3 tyres|windows|car|house|fire|brakes|hurt
know|knows ~2 which|what ~1 nursery|school|class ~3 kids|children|daughter|son|his|her|your
keep|lock ~2 doors|windows|curtains ~1 locked|shut|closed ~2 tonight|from_now|if|$
nothing ~1 left? to lose
i_am|you|im warning ~1 you|him|her|them ~4 lose|last|hurt|coming|next|sorry|regret|stop|one_more
crowd|witnesses|people|someone ~2 when i ~1 get|come|there
got ~1 his|her|their|your address
lucky ~2 i ~2 not|did_not|never ~3 hammer|bat|knife|with_me|hit|kill|swing|punch|there
until|till friday|monday|tomorrow|tonight ~4 then ~4 coming|hurt|burn|smash|come
not ~1 scared|afraid|bothered ~1 of ~1 police|prison|jail|law
people|lads who|that|for ~1 the_job
just the people
nobody|no_one ~2 about|around ~1 to_see|to_hear|to_help|$
says|say|said|saying ~2 goodbye ~2 to ~1 your|his|her|their family|kids|wife|children
hope ~2 said goodbye
find out where ~4 lives|live
get|gets|getting what ~1 you|they|he|she ~1 deserve|deserves ~2 $|starting|monday|soon
going to ~1 get what
not asking ~1 again|nicely|twice
they|he_is|she_is|we_are|and ~2 not happy ~6 lock|run|hide|better
lock reception|the_doors|your_doors|the_gates
called|phone|one phone|ring|call ~2 call? and ~6 kneecaps|legs|gone|dead
one phone call
come outside|out ~2 you|coward|now
wait outside ~6 flatten|hit|punch|batter|slap|him|bully
dead man
watch ~1 this space ~4 burn|hurt|see
your life ~1 hell|misery|not_worth
on my way ~6 raging|fuming|fists|kill|hurt|getting_it|sort|ready|angry
hope ~1 you ~1 are? ready ~4 coming|way
watch ~1 this|what|it happens?
next time ~4 not|wont|will_not ~2 talking|words|polite|nice|asking|walk|so_lucky
next time ~3 armed|brothers|different|worse|sorry|regret
hope ~1 someone|somebody|he|she|they ~1 stabs|stab|shoots|kills|batters|hits|hurts|beats|dies
bringing it ~1 $
everything ~3 coming to ~1 her|him|them|you
lucky ~1 i ~1 did_not|didnt|not ~1 slap|hit|punch|deck|batter|smack|kill|strangle
next time i will ~1 $
"""

"""The writer says what is coming to somebody, or hopes for it, and names nobody who will do it."""

FLAGS = """
hit his|her|their ~1 dad|mum|boy|girl|back|too $
lads|people|men|someone|mates who|that would ~3 for ~2 quid|free|nothing|fifty|pounds|me
<victimhe> ~1 is|are|will|going_to|need|deserves|wants|needs|deserve|gets|due|asking ~2 get|getting|have|having|for? ~1 a|it|my|one|some ~1 slap|slapping|kicking|smack|hiding|battering|punch|thumping|leathering|pasting|hammering|clout|thump|decking|brick|bullet|fist|boot|stabbing|shooting|smacking|punching|beating
<victimhe> ~1 getting|gets|get a|one|it|some ~2 slap|slapping|kicking|smack|hiding|battering|punch|boot|beating|hammering|from_me|back|off_me
someone|somebody|people|you|she|he|they|teacher|staff|anyone|everyone|all|mouth|both|parents ~2 is|are|will|could|might|going_to|gets ~2 get|gets|getting|be|end ~1 hurt|battered|stabbed|smashed|injured|slapped|punched|decked|harmed|kicked_in|launched|knocked_out
<victimhe> ~1 is|are|will|gets|going_to ~2 getting|get|be|got ~1 decked|battered|knocked|slapped|punched|launched|flattened|floored|what_is_coming|whats_coming|smashed|kicked|keyed|dropped|done|burnt|torched|bricked
<he>|you|mr|mrs|miss|head|teacher|supervisor ~2 is|are|will|going_to ~2 get|getting|have|gets|got ~1 his|her|their|your ~2 <bodypart>|<thing> ~2 broke|broken|smashed|kicked|snapped|slashed|bashed|bricked|punched|ripped|burnt|torched|put|caved|in
what|whats is? coming|owed|due ~1 to? him|her|them|you
<he>|you|it will|is|are|going_to ~2 be|eat|eating|drinking|leave|leaving|end_up|wake|laughing|wakes|ends ~3 straw|traction|casualty|intensive_care|coffin|body_bag|ground|morgue|hospital|ambulance|stretcher|wheelchair
<he>|kid|dad|father|boy|i ~3 in the ground
he|she|kid|boy|lad|they will bleed
will|going_to|gets ~2 launched
finished with ~1 her|him|them|you|that $
be needing a? new|dentist|doctor|ambulance ~3 by|when|once|building|teeth|car
<victimhe>|tell ~1 is|are|be|a|as*3 dead $|if|when|tell|man|meat|and|woman|one|person|walking
dead man|meat walking
a dead one|man|woman
better|best ~1 watch|hope|run|hide|pray|be_careful|keep_away|not_be|not_open|move|start_running|sleep
watch|mind|cover|check ~1 his|her|their|your back|backs|step|yourself
watch ~1 back
wants|want|need|needs|ought|best to? watch ~1 himself|herself|themselves|yourself|yourselves
regret ~1 crossing|messing|ignoring|laying|being_born
will|going_to|would ~1 regret ~1 it|this|that
you|he|she|they|school|teacher ~1 will|going_to|is_going_to ~2 regret|pay|suffer|bleed|burn|be_sorry ~2 $|for|and|this|it|when|i
you|he|she|they|all|school|teacher will ~1 be sorry ~3 hurt|joking|see|i
sorry|regret ~6 hurt someone|him|her|you|them
touches|touch|grabs|lays ~4 again|ever|finger|bag|daughter|son ~4 i|ill|i_will|gets|dead|i_swear|he_will ~3 kill|break|dead|launched|smash|hurt|slap|bite|punch|lay|get|knock|stab|batter|boot
any|next ~1 kid|child|teacher|one|body|person|who ~6 gets|gets_my|will_get ~1 boot|slap|fist|punch|hand|my
goes|comes|gets ~1 near ~8 launched|dead|hurt|decked|boot
can of petrol
brick|bricks|petrol_bomb|firework|fireworks|bullet ~3 through|at|in ~2 window|windows|windscreen|letterbox|door|head|her|his|your|their|the
school|schools|place|office|nursery|building|reception|car|house ~4 up in flames|smoke
up in flames|smoke
got|get|be|getting|gets|goes|go torched|bricked|firebombed
hope ~3 burn|burns|in_when
burn ~2 ground|down ~1 with|and|you|them|$
burn in hell
nothing left ~3 school|nursery|place|office|building|him|her|you
match|matches|lighter ~8 problem|school|own|listen
i own matches
wants|needs|deserves|ought setting|burning|shooting|stringing|hanging|putting_down|drowning|stabbing|slapping|kicking|battering|flattening|beating|knocking
somebody|someone|one|we should|needs|ought|wants|has ~1 to? shoot|stab|kill|batter|slap|punch|hit|hurt|smash|burn|bomb|beat|knock|torch|put|hang|kick|throttle|strangle|deck|brick ~2 him|her|them|you|the|that|this|school|teacher|lot
should|wants|ought|need|needs|deserve|deserves to? be shot|hanged|hung|stabbed|beaten|slapped|strung|punched|put_down|burnt|drowned|kicked|battered
child|kid|boy|girl|lad|bully|teacher|head|man|woman|he|she|brat needs|deserves|wants|need ~2 slap|smack|hiding|kicking|punch|thump|clip|battering|hammering|clout|slapping|smacking|kneecapping|lesson_taught
kneecaps|kneecapped|knee_caps
gbh|grievous_bodily_harm|manslaughter
strong|bare hands
ways|way ~2 involves ~1 fists|violence|bat
wipe ~2 smile|smirk|grin ~2 off
put|putting|lay|laying mine on ~1 him|her|them|you
six foot|feet under
someone|somebody|they|lads|people will|going_to ~2 come|be ~2 to|round|at ~1 your|his|her|their|house
lads|boys|brothers will ~1 be round
petrol and|match|matches ~2 what|match|need|needs
eating ~2 through ~1 straw
picking ~2 teeth ~1 up
he|she|they|you|hes is|are getting it|one|some|hers|his|theirs
is|are getting it back
going|go|driving|coming ~1 round ~3 to ~2 do|hurt|kill|hit|sort|batter|beat
first one ~2 see ~1 gets|is
is|are|gets getting? keyed|torched|bricked|battered
start on her|him|them
cut ~1 his|her|your|the brakes
shove|put|throw|push ~3 through ~1 a|the|that window|wall
into next week
smash ~1 it|the|that|this ~1 place|school|up
fall|falls ~2 down ~2 steps|stairs ~8 behind|me
hit him|her back twice|harder
show|shows ~1 her|him|them|you myself|how
<bodypart>|<thing> ~1 needs|wants|need|want ~1 breaking|smashing|kicking|slapping|caving|torching|burning|bricking
needs|wants ~1 his|her|their|your <bodypart> ~1 breaking|smashing|kicking|kicked|broke|broken
<bodypart> breaking|smashing ~1 and|$|in
<victimhe> will|going_to|gets|getting|get|is ~2 bottle|brick|bat|chair|hammer|spade|fist|boot ~2 over|round|in|to|through|across|up ~2 head|face|skull|window|arse|jaw
nobody|none|anyone|no_one|they ~4 walk|walks|walking|breathe|talk ~1 again|right|straight|properly
dragged|dragging ~1 by ~1 his|her|their hair|ears|neck|collar
blow ~2 up ~1 $
blow ~1 the|that|this|your school|place|office|house|car ~1 up
knock ~2 smile|smirk|look|grin ~3 off|into
he hit my son ~2 i ~1 hit
time for that man|woman|teacher|head
has|just|fresh ~2 out|released ~1 of|from ~1 prison|jail|inside ~8 word|teacher|deputy|head|you|wants|him|her
his|her|their car|tyres|windows|brakes ~3 flat|slashed|smashed|cut|gone
knock|beat|kick|smack|slap|batter ~2 bells|hell|living_daylights|daylights|crap|shit|snot|stuffing|ten_bells ~1 out
in ~1 a|the|my coffin|body_bag|ditch|grave|coma
<victimhe> ~1 going|is_going|are_going|will_be|goes ~1 in ~1 the|my boot|river|ground|canal|skip
last thing ~2 you|he|she|they ~2 do|does|see|sees
bullet|knife|brick|fist|bat|petrol_bomb|coffin|grave ~2 with ~2 name on
there is|theres a? bullet
rearrange|redecorate|remodel|smash|fix|change ~2 face|features|nose|jaw
claret
kick off|kicking_off|trouble ~6 claret|blood|cctv|police|ambulance
cctv ~3 ready|rolling|on
fists|fist|boots|hands will ~2 do|talk|teach|sort
have|set|let ~1 my dog|dogs ~1 on ~1 him|her|them|you
see|like|love ~3 how|if ~1 he|she|they|you ~1 copes|cope|feels|feel|likes|like|manages|teaches|walks|looks|look ~3 broken|black_eye|no_teeth|being|hurt|pushed|slapped|hit|stitches|wheelchair|crutches|plaster
like|love|happy|happily|want|enjoy ~1 to? see|watch|watching|seeing ~3 burn|bleed|suffer|hurt|die|burning|suffering|dead|cry|beg
<bodypart> ~1 are|is ~1 gone|broken|mine ~1 $
you|he|she|they will bleed
now ~1 you|he|she|they ~1 will ~1 bleed|pay|suffer|burn|regret|die
end|ends|ended ~1 up in ~1 a_and_e|hospital|casualty|intensive|morgue|ambulance|a_e|a
end up in a|the|ane|ae ~1 e
pokes|poke|poked|picked|messed ~2 wrong ~1 bear|mum|dad|man|family|woman|person|parent
wish ~2 never ~1 been? born
tell ~3 <willdo> ~2 <hurtverb> ~2 <bodypart>
run|mow|knock ~1 him|her|them|you|that ~3 over ~1 $|in|with|tomorrow|next|and
a|one smack|slap|punch|hiding|kicking|clout|thump|fist|boot off|from me|us|my_husband
watch|see|wait what|whats ~1 happens|coming|comes|happen ~2 to
in ~1 pieces|bits|body_bag|stitches|plaster|bandages ~2 $|by|when|if
picked ~1 up|off in|the ~1 pieces|floor|ground
someone|somebody|he|she|they is|are|will|going_to ~1 getting|get|be_getting it|hurt|some|a_slap|a_smack|battered
only thing ~8 my|is fist|fists|boot|bat
shut ~1 him|her|them|you ~1 up ~4 fist|fists|boot|for_good|permanently
face|head|legs|nose|teeth|jaw ~2 smashing|kicking|punching|breaking|caving ~1 in|$|out
<fear> ~2 what i ~2 do|might_do ~1 to ~1 him|her|them|you|teacher
i could ~1 honestly|genuinely|seriously|happily|actually ~1 <grim> ~1 him|her|them|you|that|the
i feel like ~1 <hurtverb>|hitting|punching|slapping|killing|smashing|stabbing|strangling
<victimhe> ~2 better ~2 not|hope|watch|be|start ~4 there|own|alone|home|near|out|tomorrow|around|careful|running
or|else ~1 <willdo> ~4 <hurtverb>
love|like|enjoy ~1 to <grim> ~1 him|her|them|you|that|the
would love to ~1 <hurtverb>|see_him|see_her ~2 him|her|them|you|teacher|face|suffer|hurt
kill|murder|batter the lot of you|them
hope nobody|no_one|nothing ~3 does|happens|do ~2 to yours|you|him|her|them
what happened to ~1 the? last|other one|person|man|bloke|guy|teacher|woman
last|other bloke|man|person|guy|teacher|one|woman ~6 limping|hospital|regretted|ground|limp|dead|crutches|apologised_from
sleep ~1 with ~1 one|an eye open
accidents ~1 happen ~1 $|tell|you_know|do_not|around|to|and
would|it be ~2 awful|shame|terrible|pity|unfortunate ~1 if ~3 car|something|anything|house|windows|school|brakes|dog|anyone
shame|pity|awful if ~2 anything|something happened|happens
i would hate for ~1 her|him|anything|something|you
something|anything|bad ~2 happen|happens|happened|happening to ~1 you|him|them|your|that_teacher|teacher|the_head
his|her|their|your days|time ~4 numbered|coming|running_out
days ~5 numbered
days are numbered
tick tock
pray|prays|hope|hopes|hoping ~4 not|never|nobody|does_not ~3 catch|see|find|bump|run_into|meet|finds ~2 him|her|you|them|out|on|which|me|i|in_town
pray|hope i|we do_not|never
hope i do_not see|catch|meet
god help ~5 who|her|him|them|you|person|next|anyone
not ~2 want to be in ~1 his|her|your|their shoes
what goes around ~1 comes ~4 bringing|round
make|made|making ~1 him|her|them|you|man|that ~2 wish ~1 i|he|she|they|you|had|never
life ~1 not|is_not ~1 worth living ~3 starting
happens to people
people get hurt|killed
people ~3 been stabbed|killed|shot|hurt ~1 for less
hurt|stabbed|killed|shot for less
payback|revenge|retribution|vengeance|get_even|vendetta
keep|keeps ignoring ~2 me|us ~6 nothing|see|happens|burn|sorry
comes back|round to bite|haunt
nothing ~4 left|but ~4 car_park|ashes|rubble
earned|deserve|deserves ~4 dark|cameras|rota|alone
things|stuff can|will|do|might happen ~1 to people|you|her|him|them
last bloke|man|person|one|guy ~8 limping|limp
sleep ~1 with ~1 the? ~1 lights|light on|door_locked
walking home|alone ~4 nobody|no_one|alone|dark|about|around|one_day
one day|night ~3 walking|alone|dark ~6 nobody|no_one|see|about
hospital food
see|find|catch|meet|bump_into ~4 outside of? work|school
surprised if ~3 tyres|windows|car|house|fire|brakes|hurt
lucky ~2 i ~2 not|did_not|never ~3 hammer|bat|knife|with_me|hit|kill|swing|punch|there
hope ~2 said goodbye
get|gets|getting what ~1 you|they|he|she ~1 deserve|deserves ~2 $|starting|monday|soon
going to ~1 get what
they|he_is|she_is|we_are|and ~2 not happy ~6 lock|run|hide|better
dead man
your life ~1 hell|misery|not_worth
hope ~1 you ~1 are? ready ~4 coming|way
hope ~1 someone|somebody|he|she|they ~1 stabs|stab|shoots|kills|batters|hits|hurts|beats|dies
everything ~3 coming to ~1 her|him|them|you
lucky ~1 i ~1 did_not|didnt|not ~1 slap|hit|punch|deck|batter|smack|kill|strangle
"""

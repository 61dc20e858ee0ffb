"""The writer says that he or she will hurt somebody, or wreck the place."""

FLAGS = """
<willdo> ~3 kill|murder|stab|strangle|throttle|batter|headbutt|maim|cripple|torch|clobber|kneecap|deck|nut|twat|lamp
<willdo> ~4 <hurtverb> ~2 <victim>
<willdo> ~3 <hurtverb> ~1 his|her|your|their|that|the|every|my ~2 <thing>|<bodypart>
<willdo> ~5 <bodypart> ~1 in|off|out|open|through|broken|broke
^ so|and|or|then|just|right|ok|now|well|yeah? going_to ~2 <hurtverb>|put|trash|wreck ~3 <victim>|<thing>|<bodypart>|hospital|in
<willdo> ~3 put|stick|send ~3 in|into|to|through ~1 hospital|intensive|casualty|traction|ground|grave|morgue|coffin|wheelchair|icu|a_e|ambulance|wall|window|floor
<willdo> ~3 put ~3 through|under|out|down ~3 wall|window|floor|bus|glass|door|ground
<willdo> ~3 rip|tear|pull|break|smash|knock|kick|bash|cave|beat|punch|slap|scratch|gouge|cut|snap|wring|shove|slit|split|wipe|stamp ~3 <bodypart>|smile|apart|half|bits|pieces|lights|brakes|tyres
<willdo> ~2 flip|turn|chuck|throw|smash|wreck|trash|kick|ram|brick|burn|torch|bomb|blow|drive|flatten|level|destroy ~3 desk|desks|table|tables|chair|chairs|window|windows|door|doors|car|cars|school|office|place|reception|nursery|building|gates|house|windscreen|lot|room|gate
<willdo> ~2 sort|finish|bury|fix|deal ~1 him|her|them|you|that|with_him|with_her|teacher|head|little|father|dad ~2 out|over|in|off|up|myself|good_and_proper|properly|$|once
<willdo> ~2 do him|her|them|you over|in|damage|time
<willdo> ~2 sort|fix|finish|bury|end him|her|you|them|ya
<willdo> ~2 go through|for ~1 him|her|them|you|that|the
<willdo> ~3 swing ~1 for|at
<willdo> ~3 show|teach|make|give ~2 him|her|them|you|that|people|teacher|head|yous|everyone ~3 lesson|hard|pay|suffer|sorry|wish|bleed|cry|regret|scared|aggressive|pain|taste|violence|angry|slap|kicking|hiding|punch|smack|fist|what_for
<willdo> ~4 slap|kicking|hiding|punch|beating|battering|smack|thump|leathering|pasting|clout ~2 $|to|and|if|from|tonight|myself|her|him
<willdo> ~2 get|find|catch|track|hunt ~1 him|her|you|them|that|the|whoever|every|down
<willdo> ~2 lay|land|put ~1 one|hands|fist|finger ~1 on|into
<willdo> ~2 grab|drag|pull|haul|yank|throw|launch|chuck|kick|boot|push|shove|knock|run|mow|put|take ~4 by|across|out|through|over|down|into|off|under|from|up|off_the ~3 throat|neck|hair|window|stairs|steps|ears|feet|office|classroom|desk|playground|wall|floor|road|car|over|scruff|down|hall|face|collar|balls|head
<willdo> ~3 run|mow ~2 over|down
<willdo> ~2 wait|be_waiting|be|stand|park|come|turn_up|go|call|visit|pay ~4 for|outside|at|round|to|on|by ~2 him|her|you|them|house|home|door|teacher|his|your|hers|car|gate|ta|head|mr|mrs|miss|school ~6 after|dark|outside|gates|hammer|bat|brothers|mates|alone|tonight|car_park|house|home|finishes|door|doorstep|comes_out|brave
<willdo> ~2 be|wait waiting? ~1 for ~1 him|her|you|them|teacher|mr|mrs|miss|that|head|ta !to
waiting for ~1 him|her|you|them|mr|mrs|miss|that ~3 after|outside|in|at ~2 school|car_park|work|dark|gate|gates|finish
<willdo> ~1 wait ~1 him|her
<willdo> ~3 fire|light|petrol|match|flames ~4 school|place|office|it|in|to|under|car|house|building
<willdo> ~3 set ~4 fire|alight|light
<willdo> ~3 pay ~2 visit
<willdo> ~3 have ~1 him|her|you|them $
<willdo> ~2 <hurtverb> you|ya|yous|u
<willdo> ~2 bite|hit|punch|push|slap|kick|hurt|smack|fight ~1 the|his|her|that|their|him|them|any ~1 boy|girl|father|dad|mum|mother|kid|child|back|parents|bully|lad|family
<willdo> hurt|hit|kill|punch ~1 someone|somebody|anyone|anybody|everyone|people
i|we kill|punish|break|burn|smash|stab|beat|destroy|find|catch|cut|fight|bomb|finish|grab|slap|shoot|punch|make ~2 him|her|you|them|teacher|house|school|bones|hand|hands|woman|man|fire|throat|neck|brat|face|head|legs|cry|dad|father|mother|boy
i|we come|came|coming|am_coming ~4 to|and ~2 <hurtverb>|fight|beat|find|drag|shove|flip|rip
coming ~4 to sort him|her|them|you|that_teacher
so ~1 i|i_am|we ~2 going_to|will? hit|punch|slap|bite|kick|push|hurt ~1 his|him|her|them|back
hit his|her|their ~1 dad|mum|boy|girl|back|too $
i_am|we|we_are|ill|i_will|and|be|not|just|on_my_way coming|on_my_way|heading|marching|driving ~4 there|in|up|down|over|school|office|round ~6 bat|fists|swinging|hammer|brothers|mates|hurt|slap|kill|smash|rip|ripping|break|breaking|drag|dragging|throttle|batter|punch|wreck|strangle|flip|kick|kicking|fight|move|better|petrol|knife|throw|throwing|shove|boot|knock
coming ~3 there|in|up|down|over|round ~3 to ~2 <hurtverb>|sort_him|sort_her|sort_you|shove|flip|beat|drag
coming ~2 there|in|down|up|round ~4 someone|somebody|people|he|she|you ~3 hurt|regret|sorry|get_it
ripping|smashing|kicking|punching|breaking|knocking|tearing|dragging|battering ~3 hatch|door|teeth|head|face|off|in|out|desk ~4 with|her|his|you|behind|in
my|our|his|her husband|husbands|brothers|brother|dad|dads|mates|boyfriend|fella|partner|lads|bloke|older_lads|cousins|uncle|sons|family|missus|wife ~4 will|is_going_to|going_to|wants_to|is_coming|are_coming|ll|would|said_he_will|and_hes_going_to ~4 sort|deal|kill|knock|batter|hurt|smash|break|punch|rip|do_him|do_her|fists|go_through|slap|hit ~3 you|him|her|them|that|teacher|someone|over|out|legs|face|head|half
my|our husband|brothers|brother|dad|mates|boyfriend|fella|partner|lads|bloke|older_lads|cousins|uncle|sons ~6 way|coming|outside|waiting|be_there|be_outside|pay|visit|down ~8 talk|him|her|you|gate|over|brave|time|pretty|word|visit
my older? lads|brothers|sons|cousins|mates ~4 outside|waiting|visit
me and my|the brothers|mates|lads|cousins|boys ~4 visit|pay|wait|sort|outside|will
i_have|i|got|i_have_got ~2 friends|people|brothers|cousins|lads|mates|a_dog|dog ~2 who|that ~1 deal|would|sort|break|hurt|visit|will
i ~1 know|got people|lads|some_people|some_lads|men|blokes|someone ~2 who|that|can|would
lads|people|men|someone|mates who|that would ~3 for ~2 quid|free|nothing|fifty|pounds|me
<victimhe> ~1 is|are|will|going_to|need|deserves|wants|needs|deserve|gets|due|asking ~2 get|getting|have|having|for? ~1 a|it|my|one|some ~1 slap|slapping|kicking|smack|hiding|battering|punch|thumping|leathering|pasting|hammering|clout|thump|decking|brick|bullet|fist|boot|stabbing|shooting|smacking|punching|beating
<victimhe> ~1 getting|gets|get a|one|it|some ~2 slap|slapping|kicking|smack|hiding|battering|punch|boot|beating|hammering|from_me|back|off_me
someone|somebody|people|you|she|he|they|teacher|staff|anyone|everyone|all|mouth|both|parents ~2 is|are|will|could|might|going_to|gets ~2 get|gets|getting|be|end ~1 hurt|battered|stabbed|smashed|injured|slapped|punched|decked|harmed|kicked_in|launched|knocked_out
<victimhe> ~1 is|are|will|gets|going_to ~2 getting|get|be|got ~1 decked|battered|knocked|slapped|punched|launched|flattened|floored|what_is_coming|whats_coming|smashed|kicked|keyed|dropped|done|burnt|torched|bricked
<he>|you|mr|mrs|miss|head|teacher|supervisor ~2 is|are|will|going_to ~2 get|getting|have|gets|got ~1 his|her|their|your ~2 <bodypart>|<thing> ~2 broke|broken|smashed|kicked|snapped|slashed|bashed|bricked|punched|ripped|burnt|torched|put|caved|in
getting|gets|get his|her|their|your ~1 <bodypart> ~1 broke|broken|kicked|smashed|punched|caved
what|whats is? coming|owed|due ~1 to? him|her|them|you
gets|get|getting|got|going_to ~2 what ~1 coming|earned|deserve|deserves|owed
<he>|you|it will|is|are|going_to ~2 be|eat|eating|drinking|leave|leaving|end_up|wake|laughing|wakes|ends ~3 straw|traction|casualty|intensive_care|coffin|body_bag|ground|morgue|hospital|ambulance|stretcher|wheelchair
<he>|kid|dad|father|boy|i ~3 in the ground
he|she|kid|boy|lad|they will bleed
will|going_to|gets ~2 launched
not|never be teaching|walking|talking|smiling|laughing|breathing ~3 when|once|after|again|anyone ~3 finished|done|had
finished with ~1 her|him|them|you|that $
when|once|after|till|time|when_i i|ive|we have|am|get finished|done|through
be needing a? new|dentist|doctor|ambulance ~3 by|when|once|building|teeth|car
<victimhe>|tell ~1 is|are|be|a|as*3 dead $|if|when|tell|man|meat|and|woman|one|person|walking
dead man|meat walking
a dead one|man|woman
^ dead $
better|best ~1 watch|hope|run|hide|pray|be_careful|keep_away|not_be|not_open|move|start_running|sleep
watch|mind|cover|check ~1 his|her|their|your back|backs|step|yourself
watch ~1 back
wants|want|need|needs|ought|best to? watch ~1 himself|herself|themselves|yourself|yourselves
regret ~1 crossing|messing|ignoring|laying|being_born
will|going_to|would ~1 regret ~1 it|this|that
you|he|she|they|school|teacher ~1 will|going_to|is_going_to ~2 regret|pay|suffer|bleed|burn|be_sorry ~2 $|for|and|this|it|when|i
you|he|she|they|all|school|teacher will ~1 be sorry ~3 hurt|joking|see|i
sorry|regret ~6 hurt someone|him|her|you|them
if ~8 again|near|comes|goes|touches|touch|does|one_more ~4 ill|i_will|i_swear|i_am_going_to|i_would|we_will|i|going_to ~3 <hurtverb>|dead|drag|get|have|bite|throw|push|run|fight|grab|swing|lay|sort|show|launched|put_him|put_her
touches|touch|grabs|lays ~4 again|ever|finger|bag|daughter|son ~4 i|ill|i_will|gets|dead|i_swear|he_will ~3 kill|break|dead|launched|smash|hurt|slap|bite|punch|lay|get|knock|stab|batter|boot
any|next ~1 kid|child|teacher|one|body|person|who ~6 gets|gets_my|will_get ~1 boot|slap|fist|punch|hand|my
gets my|the boot|fist|slap|hand
goes|comes|gets ~1 near ~8 launched|dead|hurt|decked|boot
i|ill|i_will|i_am|we|im|am|and|just|going|going_to ~3 bring|bringing|get|getting|fetch|carry|buying|got|have|own|keep|come_with|coming_with|be_bringing|back_with ~4 bat|hammer|petrol|knife|axe|crowbar|gun|shotgun|machete|brick|matches|baseball_bat|golf_club|weapon|air_rifle|air_rifles|rifle|screwdriver|iron_bar|lighter|spade|dog ~2 $|and|to|for|with|in|you|school|your|my|listen|will|over|face|that
i|i_am|ill|i_will|we|coming|come|back ~3 come|coming|be_back|back|in|there|up|down ~3 with ~2 bat|hammer|petrol|knife|axe|crowbar|gun|shotgun|machete|brick|baseball_bat|golf_club|weapon|mates|brothers|lads|fists|matches|can
can of petrol
^ knife|gun|bomb|bullet for
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
make fire in
wants|needs|deserves|ought setting|burning|shooting|stringing|hanging|putting_down|drowning|stabbing|slapping|kicking|battering|flattening|beating|knocking
somebody|someone|one|we should|needs|ought|wants|has ~1 to? shoot|stab|kill|batter|slap|punch|hit|hurt|smash|burn|bomb|beat|knock|torch|put|hang|kick|throttle|strangle|deck|brick ~2 him|her|them|you|the|that|this|school|teacher|lot
should|wants|ought|need|needs|deserve|deserves to? be shot|hanged|hung|stabbed|beaten|slapped|strung|punched|put_down|burnt|drowned|kicked|battered
child|kid|boy|girl|lad|bully|teacher|head|man|woman|he|she|brat needs|deserves|wants|need ~2 slap|smack|hiding|kicking|punch|thump|clip|battering|hammering|clout|slapping|smacking|kneecapping|lesson_taught
not|never braking|stopping
kneecaps|kneecapped|knee_caps
gbh|grievous_bodily_harm|manslaughter
kicking the? door|teeth ~2 in
strong|bare hands
my|with_my fist|fists|boot|knuckles|bare_hands ~4 in|face|mouth|throat|neck|teeth|smile|him|her|them
ways|way ~2 involves ~1 fists|violence|bat
wipe ~2 smile|smirk|grin ~2 off
get|got|getting|put|lay|laying ~1 my|our hands on
put|putting|lay|laying mine on ~1 him|her|them|you
<willdo> ~2 throw|chuck|sling|shove|push|put|drop ~1 him|her|them|you|that ~1 boy|kid|lad|girl|man|woman|teacher? ~1 over|on|off|in|down|through|under|out ~3 after|floor|bin|fence|wall|window|river|pond|pasture|ground|roof|bike
do the hitting|punching|slapping|kicking
<plan> ~2 dig ~2 hole|grave
six foot|feet under
someone|somebody|they|lads|people will|going_to ~2 come|be ~2 to|round|at ~1 your|his|her|their|house
lads|boys|brothers will ~1 be round
petrol and|match|matches ~2 what|match|need|needs
eating ~2 through ~1 straw
picking ~2 teeth ~1 up
he|she|they|you|hes is|are getting it|one|some|hers|his|theirs
is|are getting it back
going|go|driving|coming ~1 round ~3 to ~2 do|hurt|kill|hit|sort|batter|beat
going ~3 to throttle|batter|strangle|slap|punch|smash|deck|thump|kill
getting ~2 head|face|teeth ~1 kicked|smashed|caved|bashed|punched
first one ~2 see ~1 gets|is
is|are|gets getting? keyed|torched|bricked|battered
speak|speaking|talk|talking|conversation|chat ~3 with ~1 a|my|this ~1 crowbar|bat|fist|fists|hammer|knife|brick|axe
start on her|him|them
<plan> ~2 start ~1 on ~1 her|him|you
<plan> ~2 slash|let_down|key|do ~2 tyres|tires|car
cut ~1 his|her|your|the brakes
shove|put|throw|push ~3 through ~1 a|the|that window|wall
get hold of ~1 that|the|him|her|his|them ~2 boy|kid|lad|thief|girl|dad|in|man|he|and|$|i
rip|ripping|tear ~3 in half|apart|two|bits|pieces
into next week
smash ~1 it|the|that|this ~1 place|school|up
fall|falls ~2 down ~2 steps|stairs ~8 behind|me
hit him|her back twice|harder
show|shows ~1 her|him|them|you myself|how
ill|i_will be developmental
<bodypart>|<thing> ~1 needs|wants|need|want ~1 breaking|smashing|kicking|slapping|caving|torching|burning|bricking
needs|wants ~1 his|her|their|your <bodypart> ~1 breaking|smashing|kicking|kicked|broke|broken
<bodypart> breaking|smashing ~1 and|$|in
<victimhe> will|going_to|gets|getting|get|is ~2 bottle|brick|bat|chair|hammer|spade|fist|boot ~2 over|round|in|to|through|across|up ~2 head|face|skull|window|arse|jaw
i_am|on_my_way|coming|driving|be_there|be_down ~3 with ~1 a|my|the ~1 baseball_bat|bat|hammer|knife|gun|crowbar|axe|shotgun|machete|golf_club|brick|petrol
nobody|none|anyone|no_one|they ~4 walk|walks|walking|breathe|talk ~1 again|right|straight|properly
dragged|dragging ~1 by ~1 his|her|their hair|ears|neck|collar
ram|shove|stuff|stick ~2 down ~1 your|his|her|their throat|throats|neck
<willdo> ~2 tear|take|rip ~2 this|that|the ~1 place|school|office|building ~2 apart|down|brick
give|giving ~1 him|her|them|you ~1 something to ~1 cry|think_about|remember_me|remember
<willdo> ~3 what i have_to|need_to|want ~1 to ~1 him|her|them|you
do what i have_to|must ~1 to ~1 him|her|them|you
come|coming|came for ~1 you|him|her|them|all_of_you ~1 $
i ~1 am coming for
<willdo> ~3 make ~1 sure ~4 nobody|he|she|they|you ~4 again|suffer|pay|regret|walk|walks|teach|works|sorry
blow ~2 up ~1 $
blow ~1 the|that|this|your school|place|office|house|car ~1 up
knock ~2 smile|smirk|look|grin ~3 off|into
<willdo> ~1 hit ~1 this|that|him|her|them|you
he hit my son ~2 i ~1 hit
time for that man|woman|teacher|head
has|just|fresh ~2 out|released ~1 of|from ~1 prison|jail|inside ~8 word|teacher|deputy|head|you|wants|him|her
his|her|their car|tyres|windows|brakes ~3 flat|slashed|smashed|cut|gone
<willdo> ~9 <grim> ~1 him|her|them|you|that|his|the_head|ya
<willdo> ~2 knock ~3 bells|sense|block|lights|hell|spots|teeth|stuffing ~2 out|into|off
knock|beat|kick|smack|slap|batter ~2 bells|hell|living_daylights|daylights|crap|shit|snot|stuffing|ten_bells ~1 out
<willdo> ~2 leave ~3 in ~1 a|the ~1 heap|ditch|pool|coma|puddle|mess|hospital|bin
in ~1 a|the|my heap|coffin|body_bag|boot|ditch|grave|coma|bin_bag
going ~1 home in ~1 a box|coffin|bag
<victimhe> ~1 going|is_going|are_going|will_be|goes ~1 in ~1 the|my boot|river|ground|canal|skip
last thing ~2 you|he|she|they ~2 do|does|see|sees
make|making an exception
bullet|knife|brick|fist|bat|petrol_bomb|coffin|grave ~2 with ~2 name on
there is|theres a? bullet
rearrange|redecorate|remodel|smash|fix|change ~2 face|features|nose|jaw
claret
kick off|kicking_off|trouble ~6 claret|blood|cctv|police|ambulance
cctv ~3 ready|rolling|on
fists|fist|boots|hands will ~2 do|talk|teach|sort
not|will_not|wont be using my mouth|words|pen
<willdo> ~1 set|have|let|get|put ~1 my dogs|dog|brothers|mates|lads|boys|cousins|brother|uncles ~1 on
have|set|let ~1 my dog|dogs ~1 on ~1 him|her|them|you
come|step|get|meet ~1 me? outside ~3 you|coward|and|now|then
see|like|love ~3 how|if ~1 he|she|they|you ~1 copes|cope|feels|feel|likes|like|manages|teaches|walks|looks|look ~3 broken|black_eye|no_teeth|being|hurt|pushed|slapped|hit|stitches|wheelchair|crutches|plaster
like|love|happy|happily|want|enjoy ~1 to? see|watch|watching|seeing ~3 burn|bleed|suffer|hurt|die|burning|suffering|dead|cry|beg
<bodypart> ~1 are|is ~1 gone|broken|mine ~1 $
i_have|ive|have|i got ~1 some|a|an|my|the ~1 acid|petrol|gun|knife|bat|machete|axe|crossbow|shotgun|matches|crowbar|hammer ~1 $|and|with|for|in
you|he|she|they will bleed
now ~1 you|he|she|they ~1 will ~1 bleed|pay|suffer|burn|regret|die
end|ends|ended ~1 up in ~1 a_and_e|hospital|casualty|intensive|morgue|ambulance|a_e|a
end up in a|the|ane|ae ~1 e
if he|she|they|anyone ~3 looks|touches|breathes|talks|speaks|lays|shouts|goes ~6 i|ill|i_will ~1 <hurtverb>|blind|end|have|kill|swing
pokes|poke|poked|picked|messed ~2 wrong ~1 bear|mum|dad|man|family|woman|person|parent
<willdo> ~2 <hurtverb> ~1 the next|first|any|whoever|anyone
<willdo>|going_to|gonna wish ~2 never born|met|started|crossed|bothered
wish ~2 never ~1 been? born
i_have|i got acid|petrol
<willdo> ~1 break ~1 his|her|their|your|that <bodypart>
tell ~3 <willdo> ~2 <hurtverb> ~2 <bodypart>
<willdo> ~6 hurt|hit|harm|kill|punch|slap|batter|stab|smash|deck ~1 the|that|this|whoever|every|any|each ~1 person|one|people|man|woman|teacher|idiot|kid|boy|girl|parent|parents|lot|staff|head|ta|cow|boss|bully|lad|who|of
run|mow|knock ~4 over ~1 $|in|with|tomorrow|next|and
^ so|and|then|just|right? kill|stab|shoot|burn|bomb|slap|punch|batter|hang|shank ~1 the|that|him|her|them|this|all|every
<ill> ~1 be armed|tooled_up|carrying
armed|tooled_up next time
bring|bringing|fetch|fetching ~1 my|the|our ~1 brothers|mates|lads|boys|cousins|uncles|brother|crew|mob
a|one smack|slap|punch|hiding|kicking|clout|thump|fist|boot off|from me|us|my_husband
watch|see|wait what|whats ~1 happens|coming|comes|happen ~2 to
in ~1 pieces|bits|body_bag|stitches|plaster|bandages ~2 $|by|when|if
picked ~1 up|off in|the ~1 pieces|floor|ground
someone|somebody|he|she|they is|are|will|going_to ~1 getting|get|be_getting it|hurt|some|a_slap|a_smack|battered
only thing ~8 my|is fist|fists|boot|bat
shut ~1 him|her|them|you ~1 up ~4 fist|fists|boot|for_good|permanently
face|head|legs|nose|teeth|jaw ~2 smashing|kicking|punching|breaking|caving ~1 in|$|out
ill|<willdo> ~2 end ~1 you|him|her|them
<willdo> ~2 find ~1 you|him|her|them ~1 $|and|all|one_day
i|ill|i_will|i_am|we|we_will ~2 come|coming|go|going|turn_up|round ~2 to ~1 his|her|your|their|that_teachers ~1 house|home|door|flat
<willdo> ~3 make ~2 life ~2 hell|misery|not_worth
<fear> ~2 what i ~2 do|might_do ~1 to ~1 him|her|them|you|teacher
i could ~1 honestly|genuinely|seriously|happily|actually ~1 <grim> ~1 him|her|them|you|that|the
i ~2 want to ~2 <grim> ~1 him|her|them|you|that|the
i feel like ~1 <hurtverb>|hitting|punching|slapping|killing|smashing|stabbing|strangling
feel like hitting|punching|slapping|killing|smashing|stabbing|strangling|going_up_there
felt like hitting|punching|slapping|killing
<victimhe> ~2 better ~2 not|hope|watch|be|start ~4 there|own|alone|home|near|out|tomorrow|around|careful|running
or|else ~1 <willdo> ~4 <hurtverb>
love|like|enjoy ~1 to <grim> ~1 him|her|them|you|that|the
would love to ~1 <hurtverb>|see_him|see_her ~2 him|her|them|you|teacher|face|suffer|hurt
<willdo> ~1 have him|her|them|you ~2 in ~1 hospital|the_ground|a_coffin|intensive
<willdo> ~1 kill|murder|batter|slap|shoot ~1 the lot|all|whole
kill|murder|batter the lot of you|them
"""

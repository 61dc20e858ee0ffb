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
getting|gets|get his|her|their|your ~1 <bodypart> ~1 broke|broken|kicked|smashed|punched|caved
gets|get|getting|got|going_to ~2 what ~1 coming|earned|deserve|deserves|owed
not|never be teaching|walking|talking|smiling|laughing|breathing ~3 when|once|after|again|anyone ~3 finished|done|had
when|once|after|till|time|when_i i|ive|we have|am|get finished|done|through
^ dead $
if ~8 again|near|comes|goes|touches|touch|does|one_more ~4 ill|i_will|i_swear|i_am_going_to|i_would|we_will|i|going_to ~3 <hurtverb>|dead|drag|get|have|bite|throw|push|run|fight|grab|swing|lay|sort|show|launched|put_him|put_her
gets my|the boot|fist|slap|hand
i|ill|i_will|i_am|we|im|am|and|just|going|going_to ~3 bring|bringing|get|getting|fetch|carry|buying|got|have|own|keep|come_with|coming_with|be_bringing|back_with ~4 bat|hammer|petrol|knife|axe|crowbar|gun|shotgun|machete|brick|matches|baseball_bat|golf_club|weapon|air_rifle|air_rifles|rifle|screwdriver|iron_bar|lighter|spade|dog ~2 $|and|to|for|with|in|you|school|your|my|listen|will|over|face|that
i|i_am|ill|i_will|we|coming|come|back ~3 come|coming|be_back|back|in|there|up|down ~3 with ~2 bat|hammer|petrol|knife|axe|crowbar|gun|shotgun|machete|brick|baseball_bat|golf_club|weapon|mates|brothers|lads|fists|matches|can
^ knife|gun|bomb|bullet for
make fire in
not|never braking|stopping
kicking the? door|teeth ~2 in
my|with_my fist|fists|boot|knuckles|bare_hands ~4 in|face|mouth|throat|neck|teeth|smile|him|her|them
get|got|getting|put|lay|laying ~1 my|our hands on
<willdo> ~2 throw|chuck|sling|shove|push|put|drop ~1 him|her|them|you|that ~1 boy|kid|lad|girl|man|woman|teacher? ~1 over|on|off|in|down|through|under|out ~3 after|floor|bin|fence|wall|window|river|pond|pasture|ground|roof|bike
do the hitting|punching|slapping|kicking
<plan> ~2 dig ~2 hole|grave
going ~3 to throttle|batter|strangle|slap|punch|smash|deck|thump|kill
getting ~2 head|face|teeth ~1 kicked|smashed|caved|bashed|punched
speak|speaking|talk|talking|conversation|chat ~3 with ~1 a|my|this ~1 crowbar|bat|fist|fists|hammer|knife|brick|axe
<plan> ~2 start ~1 on ~1 her|him|you
<plan> ~2 slash|let_down|key|do ~2 tyres|tires|car
get hold of ~1 that|the|him|her|his|them ~2 boy|kid|lad|thief|girl|dad|in|man|he|and|$|i
rip|ripping|tear ~3 in half|apart|two|bits|pieces
ill|i_will be developmental
i_am|on_my_way|coming|driving|be_there|be_down ~3 with ~1 a|my|the ~1 baseball_bat|bat|hammer|knife|gun|crowbar|axe|shotgun|machete|golf_club|brick|petrol
ram|shove|stuff|stick ~2 down ~1 your|his|her|their throat|throats|neck
<willdo> ~2 tear|take|rip ~2 this|that|the ~1 place|school|office|building ~2 apart|down|brick
give|giving ~1 him|her|them|you ~1 something to ~1 cry|think_about|remember_me|remember
<willdo> ~3 what i have_to|need_to|want ~1 to ~1 him|her|them|you
do what i have_to|must ~1 to ~1 him|her|them|you
come|coming|came for ~1 you|him|her|them|all_of_you ~1 $
i ~1 am coming for
<willdo> ~3 make ~1 sure ~4 nobody|he|she|they|you ~4 again|suffer|pay|regret|walk|walks|teach|works|sorry
<willdo> ~1 hit ~1 this|that|him|her|them|you
<willdo> ~9 <grim> ~1 him|her|them|you|that|his|the_head|ya
<willdo> ~2 knock ~3 bells|sense|block|lights|hell|spots|teeth|stuffing ~2 out|into|off
<willdo> ~2 leave ~3 in ~1 a|the ~1 heap|ditch|pool|coma|puddle|mess|hospital|bin
going ~1 home in ~1 a box|coffin|bag
make|making an exception
not|will_not|wont be using my mouth|words|pen
<willdo> ~1 set|have|let|get|put ~1 my dogs|dog|brothers|mates|lads|boys|cousins|brother|uncles ~1 on
come|step|get|meet ~1 me? outside ~3 you|coward|and|now|then
i_have|ive|have|i got ~1 some|a|an|my|the ~1 acid|petrol|gun|knife|bat|machete|axe|crossbow|shotgun|matches|crowbar|hammer ~1 $|and|with|for|in
if he|she|they|anyone ~3 looks|touches|breathes|talks|speaks|lays|shouts|goes ~6 i|ill|i_will ~1 <hurtverb>|blind|end|have|kill|swing
<willdo> ~2 <hurtverb> ~1 the next|first|any|whoever|anyone
<willdo>|going_to|gonna wish ~2 never born|met|started|crossed|bothered
i_have|i got acid|petrol
<willdo> ~1 break ~1 his|her|their|your|that <bodypart>
<willdo> ~6 hurt|hit|harm|kill|punch|slap|batter|stab|smash|deck ~1 the|that|this|whoever|every|any|each ~1 person|one|people|man|woman|teacher|idiot|kid|boy|girl|parent|parents|lot|staff|head|ta|cow|boss|bully|lad|who|of
^ so|and|then|just|right? kill|stab|shoot|burn|bomb|slap|punch|batter|hang|shank ~1 the|that|him|her|them|this|all|every
<ill> ~1 be armed|tooled_up|carrying
armed|tooled_up next time
bring|bringing|fetch|fetching ~1 my|the|our ~1 brothers|mates|lads|boys|cousins|uncles|brother|crew|mob
ill|<willdo> ~2 end ~1 you|him|her|them
<willdo> ~2 find ~1 you|him|her|them ~1 $|and|all|one_day
i|ill|i_will|i_am|we|we_will ~2 come|coming|go|going|turn_up|round ~2 to ~1 his|her|your|their|that_teachers ~1 house|home|door|flat
<willdo> ~3 make ~2 life ~2 hell|misery|not_worth
i ~2 want to ~2 <grim> ~1 him|her|them|you|that|the
feel like hitting|punching|slapping|killing|smashing|stabbing|strangling|going_up_there
felt like hitting|punching|slapping|killing
<willdo> ~1 have him|her|them|you ~2 in ~1 hospital|the_ground|a_coffin|intensive
<willdo> ~1 kill|murder|batter|slap|shoot ~1 the lot|all|whole
"""

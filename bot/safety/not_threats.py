"""What only sounds like a threat: said by somebody else, denied, or idiom."""

ERASE = """
<other> ~3 <reported> ~2 him|her|them|us|me|my|son|daughter|child|that|to|he|she|they|i|another|at? ~8 <hurtverb>|dead|hurt|get|waiting|knife|live|hospital|boot
<other> ~3 <reported> ~8 i|we am|are|will|know|going_to ~4 <hurtverb>|dead|get|live
saying|said|says|shouted|shouting|told|threatened|threatening|threatens|tells|telling|texted|messaged ~3 <he> would|will|was|were|is|are|going ~3 <hurtverb>|get|jump|fight|bite|push
was|been|got|being told ~3 i|we ~4 <hurtverb>
for|lost ~3 saying ~6 <hurtverb>
threatened|threatening|threatens|threats ~1 to|of|with|by ~4 <hurtverb>|his|her|me|us|son|daughter|my
we know where you live he|she|they|$
<he>|that|who|and|boy|girl|dad|mum|father|ex|husband|partner|someone|neighbour|lad is|are|was|were going_to ~4 <hurtverb> ~2 me|us|himself|herself|kids|children|daughter|son|my_son|my_daughter|our
<he> is|are|will going_to? hurt|kill ~1 them|us|me|himself|herself|themselves
<plan>|want_to|wants_to|wanting_to ~3 <hurtverb>|end|do ~2 myself|himself|herself|themselves|it_all|my_life|her_life|his_life
<plan> ~3 do|end it
i|ive|have hurt|hit|smacked|slapped|shaken my|him|her ~2 son|daughter|child|$|and|last|yesterday
i_am|keep hitting|hurting|shaking|smacking him|her|them|my
<fear> ~4 <hurtverb> ~1 him|her|them|my
not|never ~3 threaten|threatening|threat|violent|aggressive
i|we never|not|cannot|would_not|will_not|did_not ~3 hurt|hit|harm|threaten|kill|slap|smack anyone|anybody|him|her|them|you|a|fly|my|nobody
not a threat $
not going|want|planning|about|intending to hurt|hit|kill|harm|punch|slap anyone|anybody|someone
i|we could|would kill|murder|slaughter|strangle for|a|an|whoever|the|that_person
i|we will|ill slaughter|murder them|a|that
could|would kill|murder for|a|an|some|whoever|the
kill|murder for
<willdo> kill|murder him|her|them ~1 for losing|forgetting|leaving|not|this|that
not literally
kill|murder|strangle|shoot|hang me
slaughter|murder them|you this|in|at
kill|kills|killed|killing time|it|joy|off|two|with|the_mood|this
shoot|fire|drop|ping|bung|send ~1 me|you|us|over|off|an|a ~1 email|message|text|line|reply|note|time|times
shoot the messenger|breeze
beat|smash|smashed ~2 record|sats|test|time|target|targets|team|chess|level|score|this|it|traffic|queue|rush
break ~1 down|up|even|ice|news|rules|time|times|habit|cycle|silence|heart|it|bread|into|this|for|record|them_up|that_down
break ~2 news|heart|it|down|to|confidence|spirit
fight ~1 for|my|his|her|this|it|on|tooth|back|corner|the_decision|this_decision
drag ~2 through ~1 court|courts|press
drag|drags ~2 out of ~1 bed|house|car
take ~2 to court|tribunal|task
see ~1 in court
throw ~2 party|parties|towel|away|out_the|in|light|up
push ~2 for|to|on|harder|back|hard|forward|through|reading|ahead|up|swing|buggy|pram
knock ~1 on ~2 door
hit ~1 reply|send|enter|books|roof|the_roof|gym|it|back
drop|throw|chuck ~2 off|in|at|by|his|her|kit|bag
cut ~1 to|down|out|back|up|short|hair|it
run|going|go|ran ~1 over ~2 with|what|his|the|this|time|it
stick|put|put_in ~2 in|on|through ~2 bag|book_bag|post|diary|letterbox
blow|blew|blown ~1 up|out my|the|balloons|of
bite ~1 tongue|lip|bullet
poke|rip off
ban|banned|kick ~2 off ~1 whatsapp|group
burning up|question
tear ~1 strip|hair|up
shake ~1 hand|hands|head|on
over the|a|by phone|counter
talking to ~5 brick
brain dead
thick as ~1 brick|bricks
get flattened on ~2 corner|road|bend|crossing
penknife
people should be shot
he_is|she_is|dad|dads|mum ~4 smashing ~2 door|house|things|up
get|gets|got|getting|be|being|been|was|were|nearly|almost ~1 run|knocked|mowed over|down
"""

"""A child who is missing, lost, or has been taken."""

FLAGS = """
knocked|ran|knock ~1 him|her|over|off|down|them ~3 car|bike|bus|van|lorry|road|crossing|motorbike|scooter|outside
been|got|was|child|is run|knocked|hit over|down|by|off ~2 car|bus|van|lorry|bike|motorbike|crossing|scooter|outside
hit by ~1 a|the car|bus|van|lorry|bike|motorbike
hit|struck|knocked ~3 by ~1 car|van|bus|lorry|motorbike|bike
where is my|our ~1 child|son|daughter|boy|girl|baby|kid|little $|now|please|and|i|no|he|she
so|please|then where is he|she $
where is he|she now|then|please
not|never come|came|arrived|got|turned|home|back ~1 home|back|up|out|off ~2 of|from ~1 school|bus|club|nursery|college|trip
not home $
not home ~3 her|his|and phone|mobile|friends|it
should|must ~1 of|have ~1 been|be ~1 home|back ~3 ago|hours|hour|by
<child>|he|she|boy|girl|pupil|kid|teenager|someone is|has|have|s|gone|been|still|just|he_is ~2 missing
missing since|from_school|child|person|now|today|and
missing child|from_school|since
lost|lose|losing ~1 my|a|our|the|your son|daughter|child|boy|girl|kid|baby|toddler|two_year_old|three_year_old|little_boy|little_girl|pupil|children
left ~1 my|our son|daughter|child|boy|girl|kid ~2 at|on|behind|in ~2 museum|bus|coach|minibus|services|beach|park|pool|station|zoo|farm|behind
nursery|school|they|you|teacher have|has lost my|a|the|our|him|her
nobody|no_one|anyone|anybody ~2 seen|seeing|saw|found|laid|laid_eyes ~3 him|her|my_son|my_daughter|my_boy|my_girl|them|on_him|on_her|son|daughter|boy|girl
nobody|no_one knows where he|she|they|my has|have|went|gone
nobody|no_one knows where he|she|they is|are $
last seen
not ~1 been seen
ran|run|running|gone|left|leaving away from home
been|is|are|all gone since|for|all_day|hours ~3 night|morning|hours|yesterday|lunch|days|two
bed ~3 not ~2 slept
wait|waiting|waited ~4 hour|hours|gate|school ~6 no|where|not|son|daughter|child
marked ~1 him|her absent but
dropped|left ~2 him|her|off ~8 absent|not_there|never_arrived|not_in|never_got
not here ~6 gone|gate|where|i_am
never had|got|arrived|made|seen him|her|to_club|home|it
got|gets|getting|got_off off ~4 bus|train ~4 wrong|and|no
kidnapped|abducted|kidnap|abduct|abduction|kidnapping
snatched ~1 my|him|her|our|a ~1 son|daughter|baby|child|him|her|from|girl|boy
taken|took|take|taking|collected|collect|picked|handed|hand|let ~4 child|him|her|son|daughter|kids|children|boy|girl|them|someone ~6 not|no|isnt ~2 allowed|me|list|permission|supposed|recognise|recognises|know|consent|agree|authorised|dad|him|an
not ~1 allowed|supposed ~2 near|to_have|to_take|to_collect|contact ~4 him|her|them|us|me ~4 here|gate|outside|now|taken|took|just|has|today|playground
taken|took|take|taking|got ~3 to ~1 airport
airport|plane|flight|ferry ~6 now|tonight|taken|taking|stop|kids|children|take|today|married
has|he_has|she_has got|taken him|her|them|my ~3 now|driving|not_answering|car|airport
driving off|away|him|her ~3 now|with|in
married tonight|today|tomorrow
says|saying|said ~3 end ~2 life ~6 missing|gone|cannot|now
missing ~8 end her|his ~1 life
absent but|when i|we dropped|put|sent|left|walked|took
lost my|our son|daughter|child|boy|girl|baby|kid
one short ~6 mine|my
counted twice
her|his phone ~2 rings|ringing|rang out
never turned up ~10 hours|eight|nobody|home|coach|where|only
left with the others
laid eyes on him|her
alone|own|wandering|lost|running|heading ~4 in_the_road|into_the_road|dual_carriageway|motorway|railway|traffic
cannot find ~1 <child>|him|her|them
we|i cannot find x ~1 anywhere|she|he|and|$
someone has|is got|taken|holding ~1 my|our|the ~1 child|son|daughter|kid|baby|girl|boy
lost ~1 my|our son|daughter|child|boy|girl|toddler ~6 trip|park|playground|school|shop|crowd|field|museum
has|have ~1 picked|taken|collected ~1 up? ~1 my|our|his|her child|son|daughter|kid|boy|girl|baby ~4 nursery|school|not|from
you let ~2 mother|father|dad|ex|him|her ~2 take|collect|have ~1 him|her|them
he has|is|got|have ~1 got him|her|them ~1 now
not|never ~2 got|come|came ~1 off ~1 the coach|bus|train|minibus|taxi
not ~1 on|at|in ~1 it|coach|bus|list|class ~4 say|said|where|now|missing|her|him
nobody|no_one|nobody_else|no1|cannot|not ~1 can ~1 find ~1 him|her|them|my|our
car|pram|buggy|van ~1 is|was|has|been gone|stolen|taken
not|never ~1 come|coming back ~1 ever
carjacked|stolen ~3 baby|child|kids ~2 in|inside|back
lost my|our ~1 son|daughter|child
ex|husband|wife|dad|father|mum|mother|he|she|partner|uncle|grandad ~3 come|came|walked|got|turned ~1 in|into|up ~3 school|nursery|class|playground ~6 taken|took|take|taking ~1 my|him|her|them|our
taken|took|taking ~1 my|our|him|her|them ~1 son|daughter|child|kids? out of ~1 class|school|nursery|lesson ~1 $|and|now|without|by
texted|text|messaged|rang|called|ringing ~1 me? ~1 help|help_me|scared|crying|whispering ~6 phone|off|answer|cannot|where|now
her|his phone ~1 is? now? off $
my|our ~1 child|son|daughter|kid|boy|girl ~1 is|has|gone ~1 gone|missing|disappeared|vanished
driven|drove|driving ~1 off|away ~2 with ~2 kids|children|him|her|them|baby|son|daughter
kids|children|son|daughter|baby|him|her|them ~5 been drinking|drunk
"""

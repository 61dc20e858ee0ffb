"""Not an emergency: what is over, only might happen, or belongs to a form."""

ERASE = """
fell|fallen|falling|fall|dropped|bumped ~14 minor|bump|graze|grazed|note|form|plaster|accident_book
collapsed|fainted|bleeding|bled|unconscious|seizure|fit|choked|swallowed|passed_out|concussed ~16 told|rang|rung|phoned|informed me|us|home
collapsed|fainted|bleeding|bled|unconscious|seizure|fit|choked|swallowed|passed_out|concussed ~14 no phone? call
collapsed|fainted|passed_out|choked|swallowed|fell|fallen|bumped ~14 he_is|she_is|was|is now? fine|okay|ok|alright|unhurt|laughing
knee|knees|lip|lips|finger|fingers|gum|gums|nail|nails|elbow|shin|shins|hands|toe|toes|heel|heels ~1 is|are|was|were? bleeding|bled
bleeding|blood ~8 tooth|teeth|nosebleed|plaster|scab|graze
collapsed ~3 bed|sofa|laughing|giggling|giggles|heap
breathe|breathing through ~1 his|her|my|the nose
locked ~2 toilet|toilets|loo|cubicle|bathroom ~8 bolt|lock|stuck|jammed|handle
found|find|finding ~2 knife|knives|blade|blades|needle|needles ~4 field|park|bushes|lane|grass|hedge|grounds|sandpit
fell|fallen ~4 river|pond|lake|stream|canal ~12 came home|out|back
fell|fallen|bumped|banged|hit ~14 last|yesterday|ago|week
emergency contact|contacts|number|numbers|form|card|details|inhaler|bag|kit|closure|plan|school_closure|meeting|leave
not|no|isnt an? emergency
fire|lockdown|bomb drill|drills|practice|door|doors|alarm_test|station|engine|exit|exits|safety|brigade_visit|assembly_point|place|works|work
gone|going|went|go missing ~4 jumper|jumpers|coat|coats|bag|book|books|shoes|bottle|kit|hat|cardigan|glasses|lunchbox|money|form|letter|email|glove|gloves|uniform
missing|lost|lose|losing ~6 jumper|jumpers|coat|coats|cardigan|bag|book|books|shoes|shoe|bottle|kit|hat|glasses|lunchbox|money|form|letter|email|tooth|teeth|glove|gloves|uniform|homework|work|lesson|lessons|school|break|playtime|out|learning|pages|days|sessions|therapy|assembly|swimming|pe|lunch|friends|trip|football|maths|property|confidence|key|keys|scooter|register|weeks|phonics
jumper|jumpers|coat|cardigan|bag|book|books|shoes|bottle|kit|hat|glasses|lunchbox|money|form|letter|phone ~4 missing|lost|vanished|disappeared
is|are|was|am|been missing the|out|his|her|their|home|me|mum|dad|him|some|a
last|yesterday|week|weeks|ago|month|months|term ~12 collapsed|seizure|bleeding|ambulance|unconscious|choked|choking|fitting|fit|missing|swallowed
collapsed|seizure|bleeding|ambulance|unconscious|choked|choking|allergic_reaction|missing|bled|swallowed ~10 last|yesterday|week|weeks|ago|month|months
fire|fires|fired questions|off|away|him|her|sacked
on fire with
fit|fitted|fitting in|into|for|it|through|with|them|him|room|properly
under fire
knife and|skills|drawer|fork
<> toilet|toilets|loo|loos|cubicle|cubicles|changing_room ~8 kick|kicks|kicking|bang|banging|bangs ~2 door|doors
started|always|keep|keeps kicking|banging|bashing ~2 doors
"""

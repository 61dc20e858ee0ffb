"""Marks that nobody explains. A mark with an everyday cause is an ordinary concern."""

ERASE = """
book|books|reading_book|folder|bag|password|number|menu|seat|seats|group|class|timetable|website|date|nothing|lock|sheets|display|homework|spellings ~4 not|never ~2 changed|washed
<> black_eye|black_eyes|two_black_eyes ~14 netball|football|ball|rugby|cricket|goalpost|door_handle|fell|tripped|collision|heads|dentist|headed
queue|queues|minutes|time|rushed ~8 eat|eats|ate ~8 bin|bins
<mark> ~8 when ~2 was ~2 baby|little|born|toddler
<mark> ~6 operation|surgery|birth|birthmark|eczema
passed out ~6 he_is|she_is|is|was fine|okay|ok|alright
<mark> ~8 fell|fall|tripped|trip|slipped|football|rugby|playground|bumped|bump|climbing|frame|bike|scooter|pe|wall|ball|goalpost|swing|slide|bully|bullies|bullying|running|match|swimming_lesson !but|every|again
fell|fall|tripped|slipped|bumped|bump|banged|football|rugby|ball|running|collided ~10 <mark>
<mark> ~6 by|from|off ~3 boy|girl|lad|kid|pupil|another|other|bully|classmate|same|rabbit|cat|dog|chickenpox|rash|operation|trampoline|nettles|eczema
<mark> ~2 from ~2 trampoline|chickenpox|rugby|football
knee ~3 trampoline
boy|girl|lad|kid|pupil|another|other|classmate|same ~4 <hit>|<force> ~10 <mark>
bullied|bullying|bully ~14 <mark>
bullied|bullying|playground|lunchtime|playtime|break ~14 <mark>
<mark> ~8 bullied|bullying|playground|playtime
boy|girl|other|lad|kid|both ~8 black_eye|black_eyes
"""

FLAGS = """
covered|full in|of ~2 bruises|bruise|marks|cuts|scratches|bites|burns
bruise|bruises|bruising|bruised|marks|mark|burns|burn|cuts|scratches|blue ~6 wont|not|never|nobody|no|does_not|cannot ~2 say|tell|explain|explained|know|knows|how|remember|talk|one|tells
will_not|not|never|nobody|refuses|cannot ~2 say|tell|explain|remember|talk ~3 how|who|what|why|about ~3 hurt|bruise|bruises|mark|marks|happened|did_it|done_it
clams|clammed up
unexplained|unexplainable|suspicious|strange|odd|funny|worrying|mysterious|non_accidental ~1 <mark>|injury|injuries|bruising|marks
<mark> ~3 wrong|odd|strange|funny|unusual ~1 place|places
found|find|noticed|notice|saw|seen|see|spotted|has|had|got|with|are|is|have|wear|wears|hiding|hides|hide|shows|showed|show ~5 <mark> ~4 arm|arms|leg|legs|back|bum|bottom|face|neck|thigh|thighs|wrist|wrists|ear|ears|body|tummy|chest|cheek|shoulder|shoulders|ribs|feet
bruises|bruise|bruising|marks|mark|burns|stripes|welts|handprint|handprints|finger_marks|cuts|scars ~3 all|down|up|on|across|round|around|along|behind ~4 arm|arms|leg|legs|back|bum|bottom|face|neck|thigh|thighs|wrist|wrists|ears|body|tummy|chest|cheek|shoulder|shoulders|ribs
loads|lots|new|old|fresh|another|constantly|many|again|keeps ~2 bruises|bruise|bruising|black_eyes|black_eye|scars|split_lip
bruises|bruise|bruising|marks|scars ~3 again|every|each|always|all_over|everywhere|loads|old|new|weekend|weekends
grip|belt|finger|burn|strap|rope|ligature|strangle|strangulation|pinch|slap|whip|cigarette|stick|hand|buckle marks|mark|burns|burn|bruises|print|prints
bite mark|marks ~8 adult|big|child_not|grown|thigh|contact|dad
handprint|handprints|fingermarks|finger_marks|cigarette_burns|cigarette_burn
bite_mark|bite_marks ~8 adult|grown|big|not_a_child|not
small|round|little ~2 burns|burn
black_eye|black_eyes|two_black_eyes|split_lip|fat_lip ~12 story|stories|say|says|how|dad|dads|mum|mums|home|weekend|clumsy|door|again|cannot|not
different|another story|stories|tale|explanation ~1 each|every|time
story|stories ~6 not|never match|add_up|change|changes|make_sense|fit|tally
walked into a|the door apparently|again
broken|fractured|broke arm|leg|wrist|collarbone|rib ~10 story|match|explain|explained|hospital_till|not
hair ~3 pulled|ripped|torn|missing ~1 out
bald patch|patches
bruises|bruising|black_eye|black_eyes
bruise|bruised ~6 shape|shaped|hand|fingers|wont|will_not|grabbed
long sleeves ~4 july|june|summer|august|bruises
always ~2 long sleeves
hiding|hides|covers|covering ~2 her|his|their arms|body|tummy|legs|back|bruises|marks|wrists
will not let ~2 see ~2 tummy|arms|back|legs|body|bum
soreness|sore|bleeding|blood|pain|discharge|itchy ~3 down_there|private_parts|private|bottom|knickers|underwear|down_below|bum|pants
nappy ~6 changed|since|day|hours
not|never|no ~2 washed|fed|bathed|eaten|clean|changed|had ~1 food|in|for|since|a|hot|anything ~4 weeks|days|week|day|dinner|meal|home|night|food|yesterday
does_not|never|will_not|refuse|refuses|not ~2 take|took|taken|get|bother|bothers ~3 doctor|hospital|dentist|doctors|a_and_e ~8 home|mum|dad|days|because|parents|pain|till|until|broken|broke
child|kid|girl|boy|lad|friend|mate|baby|children|kids|pupil|classmate ~4 next_door|street|road|neighbours|down_the_road ~8 hurt|hit|screaming|crying|scared|hungry|bruises|alone|beaten|cry
says|said|told|tells|telling|saying|told_mine|mentioned|whispered|told_my ~3 <child>|him|her|me|mine|us|my ~2 he|she|they|it|that gets|got|is|was|been|being <hit>|whipped|beaten|hurt|hit|touched|starved|punished|locked|burnt
there are|is|were marks|bruises|burns ~2 on
marks on ~1 her|his|their|the neck|throat|back|body|arms|wrists|legs|thighs|face|ears
cuts|burns ~2 on ~1 his|her|their feet|hands|hand|foot|back|arm|arms
gets changed in
bruises ~2 shaped|like ~2 fingers|hand|belt
saw|seen|noticed ~2 toddlers|babys|childs|boys|girls|his|her ~1 legs|back|arms|body|tummy ~10 somebody|someone|hand|belt|stripes|marks|bruises
not|never ~1 been|getting|being|get ~1 fed|washed|bathed|changed|looked_after|cared_for|properly_fed
not ~1 eaten|fed|washed|changed ~2 since|in|for ~2 days|yesterday|friday|saturday|sunday|weeks|week
<> always|constantly|every_day|every_single_day|often ~6 filthy|unwashed|dirty|hungry|starving|smells|stinks|bruised ~3 and|nobody|mum|parents|same|in
untreated|infected ~4 wound|wounds|bites|burn|teeth|sores|cut
passed out ~4 sofa|floor|kids|baby|chair|when
worried ~4 about|for ~3 child|kid|girl|boy|friend|friends|baby|neighbour|neighbours|family|niece|nephew|grandson|granddaughter|grandchildren ~12 hit|bruise|bruises|hungry|alone|drunk|scared|shouting|screaming|dirty|hurt|home|drugs|dad|mum
thighs|bum|bottom ~3 bruised|purple|black_and_blue|swollen|raw
will not undress|change ~2 pe|swimming|games
<> <mark> ~6 <home> ~3 did|does|when|because|got_angry|hit|grabbed|drunk
says|said ~1 he|she|they ~1 fell ~5 but|every|again|week|hmm|apparently|supposedly|story
"""

"""Not wanting to live, in a child's words or a parent's."""

FLAGS = """
suicide|suicidal|suicides|suiciding|sucide|unalive|unaliving|samaritans|camhs_crisis
take|takes|taking|took|taken|end|ends|ending|ended ~1 his|her|their|my|own|your own? life|lives
end|ends|ending|ended|finish ~1 it|everything|things ~1 all|most|tonight|tomorrow|after|now|soon
end|ends|ending it all
will|wants|want|going|wanna|wish|wishes|saying|says|thinking|thinks|think|would|to|about end|ends|ending it|things|everything|himself|herself|myself|the_pain
he|she|i want|wants ~1 end|to_end $
want|wants|wanted|wish|wishes|wished|want_to|wishing ~4 to? die|dead
said|says|saying ~2 he|she|i|they wants|want|wanted|would|should|is_better|be ~2 die|dead
wish|wishes|wished ~3 dead|die|died|not_born|never_born|born|gone|alive
should|could|might|rather|better|ought ~2 be|am|was dead|off_dead
should not|never be|have_been ~1 alive|born|here
better off|of ~3 dead|without|gone|if
better|easier ~3 without me|him|her
everyone|everybody|they|world|family|kids|people|mum|dad|you|life ~4 better|happier|easier|better_off ~3 without|if ~2 me|him|her|i|he|she|dead|gone|around
six feet under
not want|wants|wanting|want_to ~1 to? live|exist|wake|living|alive
not want|wants|wanting|want_to ~1 to? be here|alive|around|on_this
not want|wants|want_to ~1 to? carry|go on|living ~1 any_more|anymore|any_longer|living|with_life|with_it_all
do|does not want to be here|alive|around|born
not want|wanna|wants ~1 wake|waking up
sleep|asleep|night and? ~2 not|never wake|waking|woke
never|not wake|waking up ~1 again|tomorrow|any|$
no|any|what|whats|is|see point|reason|use ~2 living|life|alive|being_alive|going_on|any_more|carrying_on|anymore|being_here
point|reason ~2 living|being_alive|alive|to_live|go_on_living|in_being
what|whats ~2 point ~6 dead|die|living|life|anymore|alive
nothing|reason|anything|something|no to live for
nothing left to? give|live|in_me|any_more|anymore
lost|losing|no will|wish to live
cannot|not|no|dont not? go|carry|keep on|going any|anymore|like_this_any|living|much_longer|$
i can|cannot|could not? ~1 go|carry on
can|could not|no go|carry on
can|cannot|cant not? take|do|bear|stand|face ~2 any_more|anymore|any_longer|much_longer|living|life|it|this|being ~3 any|more|longer|anymore|living|alive|life
not ~3 how much longer ~3 do|take|go|this|cope
can|cannot not? cope ~2 any|more|longer|anymore ~12 wake|life|left|kids|children|myself|alone|nothing|sleep|live
done|tired|sick|fed_up with|of being|living ~1 alive|here|life|this_life|me
done|tired|sick with|of ~1 being alive|living|life|existing
sick of everything|life|living
tired of living|being_alive|life|everything
rather|would|he|she|i ~1 not ~1 exist
rather ~2 not ~1 exist|live|wake
not|never|about being alive|around|here ~2 anymore|any_more|$
how to|would|it do|die|kill it|$|painlessly|so
hate|hates|hated|hating ~1 myself|my_life|his_life|her_life|their_life|being_alive
worthless|waste_of_space|a_burden|useless_and ~6 dead|die|alive|life|himself|herself|says|i_am|here
i am|he_is|she_is ~2 waste of space
i am just a waste
no|not|nobody|wouldnt|would ~1 one|body|anyone|anybody|person? ~1 care|cares|miss|misses|notice|would_care|would_miss ~3 if|when|me|him|her ~3 die|dead|gone|live|died|disappeared|here|me|was|alive
live or die
kill me now|please|then
^ kill me $
wrote|written|write|writing ~1 kill me|myself
want|wants|wanna|wanted ~2 disappear|disapear|vanish|be_gone|be_dead|not_be_here|not_exist
disappear for|and_never
going|goes|gone|go|be ~1 heaven ~4 soon|purpose|want|wants|see|with|join|be
heaven ~4 on_purpose|soon|wants|want_to_go|be_with|join
if|when i|he|she|they ~1 dead|die|died|dies|gone|disappeared ~6 better|save|care|miss|happy|notice|sorry|bother|everyone|easier|matter|one|nobody
danger|risk ~1 to himself|herself|myself|themselves|themself
doing|do|done something ~2 stupid|to_myself|silly|to_himself|to_herself|drastic
no ~1 way|point|hope|future ~1 out|left|on
not ~3 see ~2 way out|future|point
want|wants|need|wish ~1 it|everything|pain|this to? ~2 stop|end|be_over|go_away ~3 forever|all|pain|life
make|makes ~2 wish to die
talking|talks|sounds ~3 same|way ~5 he|she|did|used ~8 suicide|died|killed|before
took|takes|taking|ended|taken his|her|their|my|own own? life
should have been me|him|her
going|gonna|about|want|wants|ready|will ~1 to? do it ~3 now|tonight|toilets|tomorrow|later|here|after
tonight is the night
not|dont feel safe ~2 with ~1 myself|himself|herself
save ~2 everybody|everyone ~4 bother|trouble
could not|cannot? ~2 keep ~2 safe ~4 herself|himself|myself
break down|breakdown ~2 mental
crisis ~2 team|line
nobody|no_one would ~2 miss|notice|care
mental_health_crisis|crisis_team|sectioned
nobody|no_one|noone would|will miss|notice|care me|if|him|her
would|will ~1 miss me|him|her ~2 if|when
end it after|tonight|tomorrow|soon|all|now|at
going to|will|want_to|about_to end it|things
end it all|tonight|after|soon
want|wants|wish ~1 to? end $
fade|fades|fading|disappear|vanish away|till|until|completely ~6 gone|nothing|dead
rather|sooner be dead|die ~8 meant|diary|wrote|serious|means
use|using|used it on herself|himself|myself
be|go ~2 with grandad|nan|grandma|mum|dad|daddy|her_dad|his_dad|angels|jesus ~2 now|heaven|in|soon|too|$
will_not|not need ~1 them|it|anything any|anymore|when|where|$
do|doing|done himself|herself|myself in
deserve|deserves ~2 to? be? alive|live|exist|breathe|here|die|dead
not deserve ~1 to? be? alive|live|exist|be_here
no|any ~1 reason to ~1 carry|go|live|get_up|be
only way ~4 not|being_here|out|end|dead
not being here|alive|around
life ~2 is_not|not|no|is worth ~2 it|living
not worth ~1 living|it_anymore|being_alive|carrying_on
not safe from myself|himself|herself
safe ~2 from|with myself|himself|herself
not|cannot safe|be|left ~4 left ~2 on_her_own|on_his_own|alone ~6 try|again|hospital
she|he|will|would|may|might|says_she_will|i ~1 try again
and|never not? coming back $
living|life ~2 any_more|anymore
all of it living
do|doing this|it any|anymore|any_more ~8 living|life|all_of_it
trying to decide
hits|hitting|punches|slaps herself|himself|myself ~2 in|on|when|and
found ~2 empty boxes|packets|box|packet|strips
says sorry $
it says sorry
<> want|wants|wanted|wish|wishes|wished|rather|better ~5 dead|die|disappear|unalive
cannot|can|could|do_not|not ~1 see|find ~3 point|reason ~4 carrying|carry|going|living|life|anymore|any_more|on
carrying|carry on ~2 any_more|anymore|living|like_this_with_life
no ~1 reason|point|will ~2 live|living|alive|carry
does_not|not|never|did_not ~1 want ~1 to? be ~1 here|alive|around|born
hates|hate ~1 being_alive|my_life|his_life|her_life
end ~1 my|his|her|their|your life|lives
take ~1 my|his|her|their own? life
be|being|am dead ~2 soon|anyway|then|tomorrow
if|when i|he|she|they ~2 die|died|dead|gone|not_here ~8 better|care|happy|happier|miss|notice|sorry|cry|free
everyone|family|world|kids|we|you|they|mum|dad ~3 be ~2 better|happier|fine|easier|relieved ~3 without|if
i cannot|can_not ~2 go on|carry_on|live|do_this_any_more|take_any_more|keep_living
cannot ~1 go|carry on ~2 any_more|anymore|living|without|$
does_not|do_not|not ~1 want|wanna ~1 to? ~1 wake|waking
would|will miss me ~3 died|gone|dead|here|there
end it ~1 after|tonight|tomorrow|today
want|wants ~1 to? end $
he want to? end
rather be dead|not_here
be here much|any longer
would_not|will_not be here ~1 much|any longer|more
better off with me ~3 under|dead|gone
make sure ~2 kids|children|they ~2 ok|okay|fine|looked_after ~2 $
enough|tired|sick|bored|weary ~1 of ~1 life|living|existing|being_alive|being_here
happier|better|easier|fine ~3 if|without ~2 i|me|he|she ~3 dead|gone|not_here|not_around|die|died
children|kids|boys|girls|family|husband ~3 happier|better|fine|better_off ~2 if|without
should|ought|needs|deserve|deserves ~1 to? be? die|dead|put_down|shot|gone|not_exist
he_is|she_is|i_am|says_he_is|says_she_is ~1 a mistake
keep ~1 myself|himself|herself|themselves safe
evil ~3 die|dead|deserve
at the end of|with $
i am at the end $
waiting|ready|preparing|wishing|praying|begging to die|be_dead|end
should|will|would|just|says ~1 end it $
end it ~1 $
how|which|what ~4 kill ~1 you|me|yourself|someone
will_not|not|never ~1 see|reach|make|get_to ~1 his|her|my next|the birthday|christmas|<n>|summer|end_of
will_not let himself|herself|myself
want|wants ~1 out ~1 of? ~2 everything|life|it_all|good|this_life
thats|that_is|is when ~1 it stops|ends|is_over
only reason|thing ~2 i|he|she ~4 not|stopping|here|alive ~3 is|kids|children|mum|dog
reason i have not ~2 done|ended
sorted everything|it_all
i_am|i_feel|feels|feel|am|i_was|says_he_is|says_she_is|she_is_a|he_is_a|like|saying_she_is|saying_he_is ~2 waste of ~1 air|space|oxygen|skin|life
mistake ~4 put_down|not_exist|never_born|die|dead
drowning ~4 want|out|good|over
me six foot|feet under
does|if|whether|will ~1 it ~1 hurt|hurts ~1 to? die|dying|when_you_die
hurt|hurts to die
thinks|think|thinking|talks|talking ~2 about ~1 dying|death|being_dead
nothing ~1 to|left ~2 live|living ~1 for
rather be dead|asleep_forever|not_alive
not safe ~2 on|by|with|alone|tonight ~2 own|herself|himself|tonight
will ~1 do ~1 it|something ~1 again
want|wants|wanted|going|wanting to ~1 hurt|harm|cut|kill|end myself|himself|herself
wants|want|wanted|go|be ~2 be? ~1 with ~1 his|her|my grandma|grandad|nan|mum|dad|brother|sister|dog ~2 heaven|sky|angels|up_there
in heaven with
"""

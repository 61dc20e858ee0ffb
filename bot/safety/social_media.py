"""The writer will post, or has posted. What somebody else posted is a concern and not an offence."""

NOT_MINE = """
^ so|and|also|but|please|hi|hello? can|could|may|do|does|is|are|would i|we|you|they|a|parents|people|it|the|u|staff|teachers|school ~12 <net>|<press>|post|posts|posted|online|petition !if
^ so|and|also|but|please? what|where|who|how|why|hypothetically !about|am ~8 <net>|<press>|post|posts|posted|online|petition !if
hypothetically ~14 <net>|post|posted|tweeted|online
^ if i leave|put|post|write ~8 <net>|<press>|online|post will|would|do|does|can
what happens|would|will|do|does ~6 if ~10 <net>|<press>|post|online
is it|that ok|okay|allowed|permitted|forbidden|against|wrong|bullying|right ~12 <net>|<press>|post|online
am i allowed|permitted ~10 <net>|<press>|post|online
allowed|rule|rules|policy|permission|consent ~8 <net>|<press>|post|posts|posting|online|photos|photo
<net>|online|post|posting ~4 policy|rules|rule|safety|lesson|lessons|allowed
whats|what the policy|rule
safe|safety|being online
i|we|i_would never|not|will_not|would_not|am_not|have_not|has_not|did_not ~3 post|posted|posting|put|putting|share|sharing|shared|go|going|write|written|tweet|tweeted ~8 <net>|<press>|online|it|anything|anywhere|anyone|that|this
not going to|gonna post|put|share|tweet|write
never posted|tweeted
not|never ~1 online
would not|never ~2 <net>|online|post
binned|deleted ~1 it ~3 not|never|before|instead|without
<someone> ~1 <did>*3 posted|put|shared|wrote|written|filmed|uploaded|tweeted|posting|putting|sharing|writing|posts|puts|put_up|commented ~6 <net>|<press>|online|post|status|about|video|photo
<other> ~1 is|are|was|were|going_to ~3 put|post|share|write|going ~6 <net>|<press>|online
<net>|online|post ~4 by|from ~2 <someone>
they|you|she|he posted|shared|put ~6 <net>|online|it|about|photo
saw|seen|read|heard ~3 on|in ~2 <net>
add|message|contact ~2 teacher|school|you ~2 on ~1 <net>
posted ~3 parcel|cv|letter|permission|slip|form|cheque|book|key|card|money|envelope|through
post ~1 office|form|letter|letters|box|slip|code|holes
<net> ~2 page|group|account ~3 still|down|working|running|updated|closed|leave|leaves|left
screen|video|recording|group ~1 time|call|lessons|work|reading
group ~1 of|work|reading|project|stage|session|sessions|leader|table
spends|spend|glued|addicted|watching ~4 <net>
"""

PLAN = """
<ill> ~6 <postverb> ~10 <net>|<press>|online|public|publicly|viral|blog
<ill> ~2 post|tweet|publish|upload|facebook|livestream|blast|leak
<ill> ~4 name|expose|shame ~3 shame|online|him|her|them|you|school
<ill> ~4 <net>|<press>
<ill> ~3 tell|telling|warn|warning|show|showing|let ~2 everyone|everybody|people|world|whole|all|parents|other|mums|them|town|village ~8 <net>|about|online|what|know|why
<ill> ~3 leave|leaving|write|writing|do|doing ~2 review|trustpilot|one_star|post|blog|thread|tiktok|tweet
<ill> ~3 go|going|take|taking|speak|speaking|contact|contacting|ring|ringing|call|calling|email|emailing ~4 <press>|public
<ill> ~3 record|film|photograph|screenshot ~8 <net>|upload|post|share|online
<ill> ~3 share|sharing ~6 publicly|experience|story|link|with_everyone|with_other|emails|screenshots|online
<ill> ~2 set|setting|start|starting|make|making ~2 up? ~1 <net>|petition|page|group|hashtag
going|goes|be|straight|it_is_going|off|up|getting|gets|plastered ~3 on|to|over|in|round|up ~2 <net>|<press>|online
this|it|that|story|video|photos|photo|pic|footage|everything|post|letter|email|reel ~2 is|are|will|s|goes|gets|going ~2 going|go|be|on|up|out ~4 <net>|<press>|online|public|viral|tonight
<net>|<press> ~2 is|will|are|gets|get ~1 getting|get|gets|love|hear|having|next|be_getting|a_field ~3 this|it|story|next|field|hear|everything|one
<net> it is
<net>|page|group here i come
or|otherwise|unless|else|if|until|by|then|before|instead|next|after_which ~8 <net>|<press>|online|public|viral|post_it|posting
tempted|tempting|thinking|considering|minded|itching|ready|fingers|draft|drafted|drafting|typed|typing|hovering|close|half_a_mind|good_mind|torn|debating|wondering ~8 post|posting|share|sharing|<net>|<press>|online|public|name|publicly|review|send
draft|post|tweet|video|reel|letter ~2 is? saved|ready|edited|written|typed|prepared
should|shall|might|may|ought|could|maybe|perhaps|do i|we|just|put|post ~4 post|share|put|tweet|go|name|make|write|stick|pop|leave ~8 <net>|<press>|online|public|something_up|it|review|him|her
maybe|perhaps ~2 i ~3 post|tweet|share|publish
might|may ~1 put something up
part of me wants ~8 <net>|post|screenshot|share|people|online
worth ~3 post|tweet|putting|posting|going|doing ~8 <net>|<press>|online|tagging
see|wait|watch|expect ~4 on|in|till|until|when|how_many ~6 <net>|<press>|shares|likes|hashtag|viral|watchdog
see you ignore
parents|everyone|people|world|public|mums|town|village|community|others|families ~3 deserve|need|needs|should|will|must|ought|right|have|can ~4 know|see|hear|warned|find|warning
every ~1 other? parent ~2 is|will ~3 find|know|hear
going public|viral
go|goes|went|make_it|gone public|viral
post|posting|putting|sharing|publishing|uploading|tweeting ~4 <net>|it|this|online ~3 if|unless|tonight|tomorrow|next|later|then|today|instead|now|soon|until|as_soon|anyway|done
^ posting|putting|sharing|uploading|telling|tweeting|publishing ~6 <net>|it|this|everyone|online|tonight
star review ~3 coming|next|tonight|if|unless|waiting
review ~3 would|will|coming|take|next|on_its_way
my|the post|story|video|review|tweet goes up|live|out
next stop|step|thing|port_of_call ~4 <net>|<press>|public
like and? share ~4 before you
share|shares|retweet ~4 before you
my|our husband|brother|sister|mum|mate|wife|partner ~4 posting|post|put|putting|share|write|go ~6 tonight|for_me|<net>|<press>|internet|online
says|reckons|thinks ~3 stick|put|post|i_should|share|go ~6 <net>|<press>|online
followers ~8 about_to|tell|know|hear|see|going
<press> ~4 tips|line|number|card|contact|wants_me|interview|in_my_hand|field_day
change org|petition ~6 title|link|sunday|sign|start
compilation|footage|dashcam ~6 <net>|youtube|cracking|just_saying|viral
just saying ~4 footage|followers|review|facebook
not|held ~3 be|off ~4 <net> ~10 but|running|choice|respect
one|two minutes ~4 review|post
pressing|press|hit share|post|send|publish|upload
in facebook|whatsapp|instagram|tiktok|internet ~6 i ~1 will|go|tell|put|write
<ill> ~2 post ~1 about|it|this
<ill> ~3 tell|telling ~3 <net>|all|lot|every_mum
i ~1 shall name
starting|doing|writing|setting_up|planning a|the ~2 petition|trustpilot|review|page|hashtag|thread|blog
see|know what ~3 <press>|mumsnet|facebook|evening_news|people|internet makes|make|thinks|think|say|says
evening_news
i write|tell|put|post ~2 in|on ~2 google|facebook|internet|instagram|tiktok|group ~4 tomorrow|tonight|bad|now|i|idea
he|she|cousin|brother|friend|husband will ~1 put|post|share ~1 my|it|this|our
<ill> ~3 put ~2 on blast
on blast
reviews ~4 reading mine
people|let_people ~2 make up their
stories tonight
sharing|posting|putting|writing|telling ~8 <net>|community_page|online|the_page|mums_page ~3 word|tonight|if|everybody
unless|if|until ~10 <ill> ~3 shar|sharing|share|post|tell
i ~2 want everyone|everybody|people|the_world to know
push me into
leaving me no choice
point ~3 <press>
keep|kept ~1 writing ~2 post
telling|tell every mum|parent|family
got|get|gets out on ~2 page|group|facebook
comment box|comments? open
podcast ~6 on|me|tomorrow|happy
i go to ~1 <press>|telegraph|sun|papers|mail|mirror|telly
i ring|call|contact ~1 <press>|sun|papers|mail|telly|mirror
the whole village|town|school|playground ~4 about_to|going_to|will ~3 get|hear|know|find
give|giving ~1 my feedback|side ~3 to ~3 people|page|everyone
photo|picture|post ~3 on ~2 page|group ~3 would|be quicker|faster|work
screen ~1 shot ~4 share
field day
"""

NOT_YET = """
<ill>|to|tempted|till|until|itching|should|or|if|unless|finger|gonna ~2 put|post|name|leave|share|write|tell|gone|go|publish|photograph ~10 <net>|<press>|online|blog|public
<ill>|i_write ~2 put|post|name|leave|share|write|tell|go|publish|publishing|on|in ~10 <net>|<press>|online|blog|public|tomorrow
<ill> ~10 <net>|<press>|online
if ~8 going|goes|go ~2 on|public|to ~2 <net>|<press>|online?
its|it|is going on ~1 <net>
"""

POSTED = """
i|ive|have|weve|we|already|yes|ok|just|husband|wife|mate|partner <did>*4 posted|tweeted|facebooked|livestreamed|blogged|vlogged|screenshotted|uploaded ~1 it|about|this|that|on|everything|the|a|my|his|her|in|to|photos|video|some|how|all|online|$|and|,|what
i|ive|have|weve|we|already|yes|just|husband|wife|mate|partner <did>*4 put|wrote|written|write|shared|told|gone|went|left|made|said|done|did|sent|started|named|commented|vented|ranted|tagged|warned|asked|called|published|slagged|moaned|aired|described|set|gave|filmed|pinned|messaged ~10 <net>|online|blog|public|petition|review|comments
i|ive|we|have <did>*3 spoke|spoken|talked|given|gave|been ~3 to|on|interviewed|in ~3 <press>
^ <did>*2 put|posted|wrote|shared|told|left|called|said|gave|had|made|done|sent|screenshotted|named|tagged|filmed|slagged|moaned|ranted ~12 <net>|online|review|comments|petition
^ <did>*2 had|done|did|made ~1 a|my ~1 rant|moan|post|video|tiktok|tweet|thread|live|reel|meme
my|our|the ~1 post|posts|tweet|tweets|video|review|comment|comments|status|rant|thread|reel|tiktok|meme|blog|facebook|live ~3 has|have|is|was|got|been|had|gets|stays|staying|are|about|already|s|did|says|went ~6 likes|shares|comments|views|up|viral|shared|seen|deleted|down|public|reply|bothered|week|since|month|reactions|mental|staying|live|true|fair|removed|reported|liked|hundreds|thousands|mine|facebook|said
my|our post|review|tweet|video|status|rant|comment ~1 on|about|has|got|had|is|was|stays|still
what i ~1 wrote|posted|put|said ~8 online|still|up|facebook|<net>|about|true|there
its|it|thats|story|everything is|has|been|s|already|now|all ~2 been|on|all_over|over|across|up_on|out|in ~2 <net>|online ~4 now|already|since|hour|yesterday|last|ago|i|likes|comments|shares|and|$
all over ~1 <net> ~3 i|because|now|already|since
already|just|now ~2 posted|shared|online|viral|tweeted|public|out_there
its ~1 public
<n>|hundreds|thousands|loads|lots ~2 of? likes|shares|comments|views|retweets|people_have_commented|reactions|replies
post|posts|video|rant|screenshot|screenshots|review|tweet|status|thread|meme|reel|tiktok ~3 has|had|got|is|gone|getting|went|hit|on ~3 <n>|hundreds|likes|shares|comments|views|viral|mental|thousands|loads
seen|read|saw my ~1 tweet|post|review|video|status|comment|tiktok
ask|told|want|asked|wants|make|made|making ~2 me to ~1 take|delete|remove ~3 it|post|down|review|tweet|comment|video
not|refuse|wont|will_not|am_not ~3 take|taking|delete|deleting|remove|removing ~1 it|post|that|the|my ~1 down|post|review|tweet|comment|video|off
remove|delete|take ~2 review|post|tweet|comment|video i ~1 wrote|posted|put|left|made
regret ~4 put|posted|wrote|facebook|post
too late ~2 for that|to ~6 post|posted|online|already
kicked|banned|removed|blocked ~1 me ~2 out|from|off ~4 <net> ~6 said|wrote|posted|for
i|we <did>*3 made|started|created|set ~2 page|group|petition|hashtag|account ~6 called|about|members|for|signatures
signatures|members ~3 already|so_far|now|since
post ~2 was mine|me
on facebook|fb about
i|we ~2 went|gone|go public|viral|live
in ~1 sundays|todays|the|local paper|papers|news ~6 me|mine|i
been interviewed
it|story went in|on|out ~2 online|sunday|paper|news
made a meme
called|wrote|said|put|described|told ~8 on|in|to|over ~2 <net>|comments|radio
i ~1 write|post|put|share on|in ~1 <net>
<net>|page|chat knows|has ~4 i|my|full|think
yes i did ~1 tweet|post|put|share
i did ~1 share|put|post|say|tweet|tell|write ~6 <net>|group|it|about
on my story|page|profile|wall|feed|facebook|insta|instagram|website|blog
^ ~2 tweeted|posted|named|shared|tagged|snapped|streamed|circulated|published ~3 it|the|a|everything|every|on|and|bout|miss|mr|about
too late ~3 up|already|posted|there
rang|called|asked|emailed|liked|reported|saw|seen|about ~3 my post|tweet|review|video|comment|comments
in|on my post|comment|review|tweet
i ~2 mentioned|named|said|told|put ~6 comment|comments|group_chat|on_whatsapp|in_the_group|on_there|chat|in_the_chat|on_the_page
wrote|written|spoke|went|been ~1 to|on ~2 <press>|gazette|press|radio|news|local_news ~5 printed|said|last|article|out|and
petition ~2 live|signatures|got|has
signatures
wife|husband|sister|partner|mum ~2 put|posted|shared ~2 a? post|it|up
put|posted ~1 it back? up ~1 again
been shared ~2 <n>|times
deleted it ~1 after
took ~1 my|the post|it|review down
comment|review|post|tweet i ~1 left|wrote|made|put|did
was me $
started|made|created ~1 the|a hashtag|petition|page|group
done posted
put ~4 on ~4 page|group|forum|whatsapp|site
replied|commented ~2 to|on ~2 post|page|thread
posted on|to|in|about|bout
shared ~1 it to ~1 mine|my
went to the press|papers|media
note on ~2 noticeboard
for posting ~2 about
live from
named and shamed
edited ~1 the|my post
turned ~1 comments off
<net> agrees with me
voice note ~4 group
papers have it
pinned it
under|on my post
only said on there
by telling people on
a week too late
my|own website
printed it|us|me
"""

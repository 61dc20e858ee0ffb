"""The writer will post, or has posted. What somebody else posted is a concern and not an offence."""

ERASE_PLAN = """
not|never|wont|would_not|dont|do_not|no|nobody ~4 post|posting|put|putting|share|sharing|go|going|write|writing|tweet ~6 <platform>
not ~4 post|posting|tweet|facebook
"""
PLAN = """
<myplan> ~6 <postverb> ~8 <platform>
<myplan> ~5 facebook|tweet|instagram|whatsapp|twitter|tiktok|livestream|screenshot|leak
<myplan> ~4 go|going|take|taking ~4 <platform>|viral|public|papers|press|newspaper|media|news|sun|daily_mail|mail
<myplan> ~6 everyone|everybody|people|world|parents|whole|all|town|village ~6 <platform>|know|see|hear
<myplan> ~5 <platform>
<myplan> ~4 name|expose|shame ~2 and|you|school|her|him|them|the|shame
name and shame
will|going|gonna|ill|going_to|straight|off|gonna_be|taking_this|taking_it|take_it|take_this|taking|goes|about_to ~5 <platform>|viral
it|this|story|everything|photo|photos|video|screenshots|recording|letter|email is|are|will|s|goes|going|being|gets|all|be|go ~4 <platform>|viral|papers|press|public|social
it|this ~1 is|s|be|will|goes|go ~2 going|on|all_over|viral ~3 <platform>
or|otherwise|unless|else|if|until|by|next|then|before ~8 <platform>
tempted|thinking|considering|minded|itching|ready|fingers|draft|drafted|typed|typing|written|about|half ~8 post|posting|share|sharing|<platform>|online|public
should|shall|can|could|might|may|would|think i|we ~4 post|share|put|tweet|go|write|take|name ~8 <platform>|public|online
tell|telling|tells|warn|ask|asking|show|let ~4 <platform>
see|wait|watch ~6 <platform>
parents|everyone|people|world|public|mums|others|town|village|community ~3 deserve|need|should|will|have|ought|right ~3 know|see|hear|warned|find
going|go|goes|went viral|public
going public
post|posting|put|putting|share|sharing|publish|write|writing|upload|uploading|screenshot|screenshots|send|leave|leaving|tag|tagging ~8 <platform> ~3 if|unless|tonight|tomorrow|next|later|then|today|instead|now|when|soon|until
bad|honest|one_star|star review|reviews
leave|leaving|write|writing|post ~3 review|reviews
petition
"""
ERASE_POSTED = """
he|she|they|someone|somebody|mum|mums|parent|parents|dad|people|everyone|teacher|staff|school|kid|kids|pupil|boy|girl|girls|child|children|another|person|friend|who|daughter|son|pupils|others|ta|head|woman|man|class|lot|neighbour|bully|bullies has|have|had|been|is|are|was|keeps|keep|just|also|then|it|all|s|ve*3 <posted> ~8 <platform>
<posted> ~4 by|from ~3 someone|another|parent|mum|teacher|school|pupil|kids|girl|boy|her|him
not|never|havent|have_not|nobody ~4 <posted> ~8 <platform>
"""
POSTED = """
i|we|ive|have|weve|ill_be|husband|wife|partner|mum|already|just <already>*3 <posted> ~10 <platform>
i|we|ive|weve <already>*4 posted|tweeted|facebooked|livestreamed
i|we|ive|have|had|already|husband|wife|partner <already>*3 put|wrote|written|shared|told|gone|went|left|made|said|done|sent|started|did|named|uploaded|commented|vented|ranted|tagged|warned|asked|messaged|published|slagged|moaned|aired|called ~8 <platform>|online|public|post|review
my|our|the ~1 post|posts|tweet|tweets|video|review|comment|comments|status|story|rant|thread|reel|tiktok|live ~6 has|have|is|was|got|been|already|up|had|went|gets|getting|gone|likes|views|shares|shared|about|stays|staying|down|on
already|just ~2 posted|shared|up|online|viral|tweeted|live
its|it|thats|all|now|already|is ~3 on|all_over|over|across|up_on ~2 <platform>
posted|tweeted ~2 it|about|on|this|that|everything|a|my|her|his|photos|the
post|posts|video|rant|screenshot|screenshots|review|tweet|status ~4 likes|shares|comments|views|shared|viral|got|gone|up
shared|put|posted|uploaded ~4 screenshots|screenshot|photo|photos|video|letter|email|emails|recording|name|names ~8 <platform>|group|online
<n> likes|shares|comments|views|people_have_commented|replies|mums
take|taken|took|taking|delete|deleted|remove|removed ~3 post|posts|it_down|tweet|comment|video|review|status
on facebook|fb about
"""

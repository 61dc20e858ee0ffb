"""How parents and children really write: run-together words, text-speak, and the danger words as people misspell them."""

from functools import cache

# Left: as typed, apostrophes gone. Right: the words meant.
_AS_MEANT = """
im=i am  iam=i am  il=i will  ive=i have  id=i would  imma=i am going to  ima=i am going to  iv=i have  imgonna=i am going to
youre=you are  youve=you have  youll=you will  youd=you would  yr=year  yrs=years  u=you  ur=your  urs=yours  r=are  n=and
hes=he is  shes=she is  its=it is  theyre=they are  theyve=they have  theyll=they will  theyd=they would  weve=we have
wed=we would  hed=he would  itll=it will  thats=that is  thatll=that will  whats=what is  wheres=where is  whos=who is
theres=there is  heres=here is  hows=how is  lets=let us  everyones=everyone is  nobodys=nobody is  someones=someone is
somebodys=somebody is  dont=do not  dnt=do not  doesnt=does not  dosnt=does not  didnt=did not  dint=did not  isnt=is not
arent=are not  wasnt=was not  wernt=were not  werent=were not  havent=have not  hasnt=has not  hadnt=had not  cant=cannot
wont=will not  wouldnt=would not  couldnt=could not  shouldnt=should not  mustnt=must not  neednt=need not
shant=shall not  aint=is not  int=is not  gonna=going to  gona=going to  gunna=going to  goin=going  wanna=want to
wana=want to  gotta=got to  hafta=have to  kinda=kind of  dunno=do not know  lemme=let me  gimme=give me  tryna=trying to
finna=going to  cos=because  cuz=because  coz=because  bc=because  becuz=because  cus=because  becos=because  wiv=with
w=with  b4=before  2=two  4=four  pls=please  plz=please  plse=please  pleas=please  thx=thanks  wen=when  wot=what  wat=what
da=the  dat=that  dis=this  dem=them  sum1=someone  some1=someone  sumone=someone  any1=anyone  every1=everyone  no1=nobody
summat=something  sumthing=something  sumfing=something  nowt=nothing  owt=anything  nuffin=nothing  noone=nobody
abt=about  bout=about  ppl=people  msg=message  msgs=messages  msgd=messaged  msging=messaging  txt=text  txts=texts
txting=texting  pics=pictures  pix=pictures  tmrw=tomorrow  tmr=tomorrow  tomo=tomorrow  tonite=tonight  2nite=tonight
2day=today  2moro=tomorrow  bday=birthday  avin=having  havin=having  bf=boyfriend  gf=girlfriend  bfs=boyfriend
hubby=husband  hubbys=husband  oh=partner  dh=husband  xh=ex  exh=ex  exhusband=ex husband  exhusbands=ex husband
exwife=ex wife  expartner=ex partner  expartners=ex partner  mil=mother in law  bil=brother in law  fil=father in law
sil=sister in law  mams=mums  kms=kill myself  kys=kill yourself  ctb=kill myself  dv=domestic violence
sh=self harm  sa=sexual abuse  csa=sexual abuse  ss=social services  ptsd=trauma
sucide=suicide  suiside=suicide  suacide=suicide  sucidal=suicidal  suisidal=suicidal  suicidle=suicidal  suicidel=suicidal
tutched=touched  tuched=touched  toched=touched  tuching=touching  tutching=touching  hited=hit  hitted=hit  hurted=hurt
hurtin=hurting  draged=dragged  grabed=grabbed  slaped=slapped  punced=punched  brused=bruised
bruse=bruise  bruses=bruises  brusies=bruises  bruisd=bruised  scard=scared
scaired=scared  skared=scared  friten=frightened  frigtened=frightened  frightend=frightened  affraid=afraid
strangeled=strangled  strangld=strangled  stangled=strangled  chocking=choking  chocked=choked  breath=breathe
breth=breathe  breathin=breathing  brething=breathing  breating=breathing  unconcious=unconscious  unconsious=unconscious
unconcsious=unconscious  ambulence=ambulance  ambalance=ambulance  ambulanse=ambulance  collasped=collapsed  siezure=seizure
siezures=seizures  seizer=seizure  anaphalaxis=anaphylaxis  bleedin=bleeding
kiddnapped=kidnapped  kidnaped=kidnapped  abussed=abused  abusd=abused  viol=violent
voilent=violent  violant=violent  voilence=violence  drunck=drunk  alchol=alcohol  alchohol=alcohol  herion=heroin
herione=heroin  sexualy=sexually  inapropriate=inappropriate  inappropiate=inappropriate
inapropriately=inappropriately  inapropiate=inappropriate  pedofile=paedophile  peado=paedo  pedo=paedo  pedos=paedos
peadophile=paedophile  peadofile=paedophile  grommed=groomed  nudez=nudes  noods=nudes  pron=porn  p0rn=porn
steped=stepdad  boyfreind=boyfriend  boyfrend=boyfriend  freind=friend  freinds=friends  frend=friend
teecher=teacher  techer=teacher  teachar=teacher  teachr=teacher  tearcher=teacher  theacher=teacher
daugter=daughter  dauhgter=daughter  daughtr=daughter  dauter=daughter  doughter=daughter  datter=daughter
mi=my  mah=my  meself=myself  hisself=himself  theirself=themselves  themself=themselves  cha=you  ya=you  yous=you
yall=you  ye=you  thier=their  thay=they  shud=should  cud=could  wud=would  wld=would  cld=could  shld=should  culd=could
woud=would  shoud=should  bcoz=because  becouse=because  becasue=because  wether=whether  tho=though  thru=through
gunno=going to  wil=will  wll=will  kil=kill  kiling=killing  kild=killed  murda=murder  merk=kill  shank=stab  shanked=stabbed
shanking=stab  ded=dead  fone=phone  fb=facebook  insta=instagram  ig=instagram  watsap=whatsapp  whatsap=whatsapp
wattsapp=whatsapp  whattsapp=whatsapp  watsapp=whatsapp  ticktock=tiktok  ticktok=tiktok  facbook=facebook  facebok=facebook
fuk=fuck  fuking=fucking  fukin=fucking  fuckin=fucking  fking=fucking  fkin=fucking  fck=fuck  fcking=fucking  fukn=fucking
feckin=fucking  fecking=fucking  friggin=fucking  frigging=fucking  sht=shit  btch=bitch  biatch=bitch  cnt=cunt  tw4t=twat
yo=year old  yrold=year old  yearold=year old  y/o=year old  nite=night  hav=have  av=have  hv=have  arnt=are not  ent=is not
mornin=morning  hme=home  skool=school  skl=school  schl=school  scool=school  shcool=school  hospitl=hospital
yesterdy=yesterday  yday=yesterday  lil=little  luv=love  fink=think  finks=thinks  fing=thing  fings=things  nuffing=nothing
goodby=goodbye  goodbuy=goodbye  tabs=tablets  meds=medication  paras=paracetamol  od=overdose  oding=overdosing
og=go  tke=take  tkae=take  hte=the  teh=the  ihs=his  hsi=his  hre=her  hti=hit  htis=hits  ym=my  adn=and  nad=and  si=is
fo=of  ot=to  wsa=was  taht=that  thta=that  hwo=how  ahs=has  hda=had  shoudl=should  woudl=would  coudl=could  dda=dad
mmu=mum  msut=must  bein=being  gettin=getting  nothin=nothing  somethin=something
shittin=shit  ass=arse  wtf=fuck  stfu=shut up  ffs=fuck  gtfo=fuck off  pos=shit
"""


@cache
def as_meant() -> dict[str, tuple[str, ...]]:
    pairs = (pair.split("=") for line in _AS_MEANT.strip().splitlines() for pair in line.split("  ") if pair.strip())
    return {typed.strip(): tuple(meant.split()) for typed, meant in pairs}

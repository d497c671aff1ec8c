import type {LanguageData} from "../language-data.ts";

export const ENGLISH: LanguageData = {
  tag: "en",
  letters: "",
  looks: "*ful,*ing,*ly,*ness,*tion",
  auxiliaries: "are,could,does,had,has,i'll,is,let,let's,to,was,were,will,would",

  verbs: `accept apply arrange ask assemble attach bake bid boil borrow cancel catch cc change chew chop click
close commit compare confirm congratulate count cut decline delete deploy dim donate download draw dry
eat enter feed fold forward give google grab hammer hand hang have hide hold install introduce invite
iron jot keep leave lend let lift light load lock measure meet memorize merge mix mute offer paste peel
pet photograph ping pluck point polish prune pull punch push quiz reach recycle refill rehearse remind
remove rename renew repair repeat replace reschedule restart return ring rinse say schedule screenshot
screw scrub send sew share sharpen shave show shred shut skim slice solve splash stack stop submit
summarise summarize swap take tally tell thank throw touch transfer trim try tuck underline unload
unlock unpack unplug update upload weigh wipe zoom`,
  nounVerbs: `address,answer,bin,block,blog,book,box,brush,call,charge,check,copy,date,draft,drink,drop,dust,email
export,file,film,filter,highlight,hug,label,link,list,log,mail,mark,match,message,mop,name,note,oil,order
outline,pack,paint,pair,phone,picture,pin,plant,plate,post,print,quote,rate,record,review,roll,scan,score
sign,smell,sort,tag,tap,test,text,time,title,trash,tune,vacuum,visit,wash,watch,water,wrap`,
  plainVerbs: `apologise,apologize,balance,bow,breathe,camp,chant,chat,climb,come,commute,cook,crawl,crouch,cry
cycle,dance,dash,dive,drive,enrol,enroll,exhale,flick,float,fly,glance,go,hike,hop,hum,improvise,inhale,jam
jog,journal,jump,kneel,knock,laugh,lean,lie,listen,look,lunge,march,meditate,nap,nod,paddle,park,pause,pedal
peek,plank,play,practice,practise,pray,register,reply,rest,ride,row,rsvp,search,shop,shower,sing,sit,skate
ski,smile,snuggle,speak,spin,sprint,squat,stand,stare,steer,step,stretch,stroll,subscribe,surf,sway,swim
swing,talk,travel,undress,unsubscribe,wait,wake,walk,wander,wave,whistle,yawn`,
  starters: `add,book,bring,buy,charge,choose,fetch,find,get,lay,move,name,open,pick,pin,plug,pour,press,print
put,save,sell,set,start,switch,turn,wear`,
  writing: "draft,type,write",
  reading: "read",
  endings: "-",
  lastEndings: "",
  particles: "around away back down in off on out over up",

  vague: `achieve,adapt,adopt,analyse,analyze,assess,automate,be,become,begin,boost,brainstorm,build up
catch up,change my diet,clarify,come up with,complete,consider,continue,coordinate,cope,deal,decide,develop
do research,enhance,enjoy,ensure,establish,evaluate,exercise,explore,figure,finalise,finalize,find out
finish,focus,follow up,get *er,get back into,get fit,get going,get healthy,get in shape,get into shape
get into the habit,get organised,get ready,get started,grow,handle,heal,help,identify,implement,improve
increase,investigate,keep *ing,keep on,keep up,launch,learn,look after,look into,lose,maintain,make a plan
make progress,make sure,make time,manage,master,maximise,maximize,minimise,minimize,monitor,motivate
optimise,optimize,organise,organize,pay off,plan,prepare,pursue,reach,read up,recover,relax,remember
research,resolve,save money,simplify,sleep,sort out,spend,start *ing,start on,start to,start with,start work
stay,streamline,strengthen,struggle,study,succeed,support,tackle,take care,think,train,transform,understand
win,work,worry`,
  verbLooks: "*ance,*ate,*ify,*ise,*ize",
  stops: `avoid,cut back,cut down,cut out,give up,ignore,limit,quit,reduce,refrain,resist,skip,stay off,stop`,
  negations: "don't,never,no,none,not,nothing,won't",
  openers: "aim for,aim to,attempt,could,have to,might,must,need,should,try my,try to,want,would like",
  hedges: `and so on,at some point,etc,hopefully,if i can,if i have time,if needed,if possible,maybe
more or less,or so,perhaps,possibly,someday,sometime`,
  open: `a bit,a bunch,a few,a little,a lot,all,always,as * as,enough,every,everything,fewer,less,lots,many
more,most of,much,often,plenty,regularly,several,some,the rest,various,whatever`,
  closed: `# * more,# more,all #,all the way,all three,all two,as soon as,every #,every *day,every evening
every morning,every night,every other,every two,less than #,more than #,no more than,nothing more,once more,one * more
one more,reach for,say no,saying no,stop at,stop by,stop the car,stop the clock,stop the timer,three more
two * more,two more`,

  joints: "&,+,and,or,plus",
  sequences: "afterwards,then",
  setPhrases: `and so on,bed and breakfast,black and white,bread and butter,cause and effect,copy and paste
fish and chips,friends and family,go and get,health and safety,hide and seek,lost and found,mac and cheese
mop and bucket,more or less,nuts and bolts,one or two,profit and loss,pros and cons,rock and roll
salt and pepper,sign and date,stop and think,supply and demand,terms and conditions,trial and error
two or three,up and down,wear and tear`,

  anchors: "after,as soon as,before,during,if,next time,once,when,whenever,while",

  caseEndings: "-",
  articles: "a,an,the",
  objectArticles: "a,an,it,the,them",
  possessives: "her,his,its,my,our,their,whose,your",
  definite: `bed,dad,each,first,grandma,grandpa,granny,home,last,mom,mum,next,outside,same,second,that,these
third,this,those,upstairs`,
  pronouns: "he,her,him,i,it,me,myself,she,them,they,us,we,you,yourself",
  prepositions: `about,across,after,against,among,around,as,at,before,behind,below,beside,between,by,for
from,in,inside,into,like,near,of,on,onto,outside,over,past,per,to,towards,under,until,with,within,without`,
  relatives: `because,he,he's,how,i,i'm,if,it's,she,she's,so,that,they,they're,until,we,we're,what,when,where
whether,which,while,who,why,you,you're`,
  ongoing: "cook,do,draw,drink,eat,fold,have,listen,play,practice,practise,read,sing,throw,watch,write",
  finished: "brush teeth,get changed,get dressed,get up,hang up,log in,once,sign in,twice,wash hands",
  adverbs: `*ly,again,also,better,earlier,early,fast,faster,first,go and,inside,just,late,later,next,now,once
outside,please,still,then,there,today,tomorrow,tonight,twice,well`,

  beforeTime: "after,another,every,in,within",
  timers: "alarm,clock,timer",
  numbers: `one two three four five six seven eight nine ten eleven twelve twenty=20 thirty=30 fifty=50
hundred=100 thousand=1000 dozen=12 half=0.5 quarter=0.25 couple=2 pair=2`,
  units: `article book/books/novel/novels box/boxes breath call cards=card/cards/flashcard/flashcards
chapter chord course day drawer email/emails/mail/mails episode exercise/exercises/problem/problems form
glass/glasses hour/hours/hr/hrs idea item/items/thing/things kg=kilo/kilos/kg
km=kilometre/kilometres/kilometer/kilometers/km/k lap lecture lesson letter line
m=metre/metres/meter/meters/m message/messages/text/texts mile/miles/mi minute/minutes/min/mins month
name/names/title/titles page paper paragraph photo/photos/picture/pictures plate/plates/dish/dishes/cup/cups
point/points/bullet/bullets post pound/pounds/lb/lbs push-up receipt rep room scale second/seconds/sec/secs
sentence shelf/shelves sit-up song squat stair step video week window word year`,
  projects: [
    `build code create design do draft edit film make paint -publish read record review translate type write:album
app article blog book business chapter course cv essay film game manual novel paper plan podcast report site
song thesis website`,
    "build -buy fix redecorate renovate -sell:bathroom bedroom business car company home house kitchen shed shop",
    "-open -start:business company shop",
    `clean clear declutter -empty mop mow -pack paint -sort sweep tidy vacuum wash:attic bathroom bedroom car flat
fridge garage garden home house inbox kitchen lawn office room shed`,
    `do -file fill -pay:chores debt dishes homework housework ironing laundry shopping tax taxes washing`,
    "-find -get -choose:job house flat partner girlfriend boyfriend",
    "run walk swim jog hike:marathon half-marathon triathlon 5k 10k race",
    "watch listen practise play sing answer:series season course inbox",
  ],
  hasCapitalNouns: false,
};

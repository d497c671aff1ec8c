import type {GoalWordsData} from "../goal-words-data.ts";

export const ENGLISH_GOALS: GoalWordsData = {
  tag: "en",

  tells: `*day,appointment,backlog,bike,car,dentist,drive,driving,exam,fix,french,fund,garden,german,grade
guitar,healthy,home,house,invoice,invoices,licence,license,meeting,new,pass,pressure,rent,repair
retire,room,spanish,trip,upgrade,wedding,weight,workout,year,zero`,

  goal: "goal,goals,my goal,objective,target",
  steps: "action,actions,checklist,next step,next steps,step,steps,task,tasks,to do,to-do,todo",
  stepsAlone: "action plan,backlog,next,now,open,plan,remaining",
  obstacles: "blockers,challenges,in the way,obstacle,obstacles,problems,what stops me",
  asides: `archive,budget,cancelled,completed,costs,diary,done,examples,expenses,journal,log,maybe,prices
quote,quotes,skipped,so far,someday,won't do`,
  remarks: "ideas,links,notes,questions,reasons,resources,review,why",
  dueLabels: "due date,target date",
  doneLabels: "completed,count,current,done,done so far,progress,saved,so far,word count",
  statusLabels: "state,status",
  startLabels: "created,start,start date,started",
  wants: "i have to,i need to,i plan to,i should,i want,i'd like,i'm going to,my goal,we need to,we want",
  duties: "i have to,i need to,i should,we need to",
  standing: "halfway,stuck",
  infinitive: "is,is to,to",
  deadlines: "deadline,due,must be done",

  by: "at,by,deadline,due,due on,no later than,until,up to",
  on: "on,this coming",
  before: "before",
  since: "after,every,from,since,started",
  within: "during,in,within",
  lasting: "for,for the next",
  every: "each,every,per",
  of: "of,the",
  end: "end,end of,late,the end of",
  mid: "mid,middle of,the middle of",
  this: "the rest of the,the rest of this,this",
  next: "coming,next,the coming",
  day: "day,days,evening,morning",
  week: "week,weekend,weeks",
  month: "month,months",
  year: "year,years",
  today: "today,tonight",
  tomorrow: "tomorrow",
  quarter: "quarter",
  yearEnd: "eoy,year end,year's end,year-end",
  monthEnd: "eom,month-end",
  weekEnd: "eow,weekend",
  christmas: "christmas,christmas day,xmas",
  newYear: "new year,new year's,new year's eve",

  indefinite: "a,an",
  joints: "&,+,and,or,plus",

  until: "and,through,till,to,until",
  from: "from",
  to: "down to,to,up to",
  beside: "among,around,at,for,in,with",
  per: "a,an,each,every,per",
  daily: "daily,nightly",
  weekly: "weekly",
  monthly: "monthly",
  labels: `age,aged,article,book,chapter,day,episode,exercise,issue,level,model,month,no,number,op,p,page
part,phase,problem,question,release,room,route,season,step,task,top,under,unit,v,version,vitamin,volume,week
windows,year`,
  plurals: "*s,children,fish,kanji,l,people,teeth,women",
  singulars: "*'s,*is,*ss,*us,always,sometimes",
  thousands: "k,thousand",
  millions: "million,mn",
  currencies: "dollars,euro,euros,pounds",
  media: "finish,listen to,play,read,reread,see,study,watch",
  readings: "%,am,bmi,bpm,calories,degrees,elo,kcal,mg,mmhg,mph,o'clock,percent,pm,points,stars,wpm,x",
  total: "total",
  gain: "collect,donate,gain,lose,lost,pick,put on,shed",
  money: "clear,cut,donate,earn,invest,pay,pay back,pay off,put aside,raise,repay,save,savings,set aside",
  debts: "debt,loan,mortgage,savings",
  done: "already,completed,done,down,finished,lost,made,paid,paid off,read,run,saved,sent,so far,sold,written",
  soFar: "already,currently,have,i can do,i have,i know,i'm at,i've,now,now at,right now,so far",
  left: "left,remaining,to go",
  leftBefore: "only,still",

  hours: "h,hour,hours,hr,hrs",
  minutes: "m,min,mins,minute,minutes",
  halfHour: "half an hour,half hour,half-hour",
  limits: "after,at,beat,by,cut,every,in,than,under,within",
  apart: "earlier,early,faster,km,mile,slower",
  clock: "alarm,bed,bedtime,get up,out of bed,rise,sleep,wake,wake up",
  at: "at,before,by,to,until",
  evening: "bed,bedtime,sleep",

  contrasts: "but,however,though,yet",
  subjects: "every,i,i'm,i've,it,it's,money,my,never,no,the,there,there's,time",
  hindrances: `i always,i can never,i can't,i don't have,i don't know,i don't want,i dread,i find it hard
i forget,i get bored,i get distracted,i get stuck,i get tired,i give up,i hate,i have no,i keep,i never,i procrastinate
i struggle,i'm afraid,i'm bad at,i'm not,i'm dreading,i'm scared,i'm stuck,i'm too,i've been avoiding,i've been dreading
it's hard to,no energy,no money,no time,too busy,too tired`,
  fears: `afraid,anxious,ashamed,can't,embarrassed,exhausted,hardest,i end up,i fall asleep,i fear,i feel sick,i freeze
i lose,i panic,i run out of,i stall,i struggle,i worry,i'm shy,mostly after,mostly at,mostly in,mostly on,mostly when,nervous,overwhelmed,scared
too tired,worried,worst`,
  threats: "around,everywhere,nearby",
  barred: "can't,cannot,i can never,i can't,i cannot",
  pains: `annoy me,annoys me,are a problem,bore me,bores me,confuse me,confuses me,drain me,drains me,is a problem,make me
makes me,overwhelm me,overwhelms me,scare me,scares me,stress me,stresses me`,
  leads: `my problem is,the hardest part is,the obstacle is,the problem is,the trouble is,the problem is that
unfortunately,what stops me is`,
  wishes: `i always want,i always wanted,i can,i know,i like,i love,i never miss,i want,i will,i'll
i'm ready,i've always,it's fun,it's worth`,
};

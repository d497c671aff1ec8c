import type {GoalWordsData} from "../goal-words-data.ts";

/**
 * What dates, headings and parts are called elsewhere, for goals in languages that we know no more of: French, Spanish,
 * Italian, Portuguese, Dutch, Swedish, Danish and Norwegian, Polish, Russian.
 */
export const OTHER_GOALS: GoalWordsData = {
  tag: "",

  goal: "doel,meta,obiettivo,objectif,objetivo,цель",
  steps: "da fare,pasos,passi,passos,stappen,à faire,étapes,шаги",
  obstacles: "difficultés,obstáculos",
  asides: "dagboek,diario,fait,hecho,historique",
  dueLabels: "date limite,fecha límite,scadenza,échéance",
  doneLabels: "fait,hecho",

  by: "antes de,antes del,até,avant,avant le,do,entro,entro il,hasta,hasta el,innen,senast,tegen,tot,voor",
  since: "depuis,desde",
  within: "binnen,dans,em,en,entro,tra",
  every: "cada,par,per",
  of: "af,av,da,de,del,dell',den,des,di,do,du,el,het,il,l',la,le,o,van",
  end: "fim,fin,fine,fin de,final,la fin",
  this: "cette,deze,esta,este,i",
  day: "dag,dagar,dagen,dia,dias,dni,día,días,giorni,giorno,jour,jours,дней,дня,日,일",
  week: "semaine,semaines,semana,semanas,settimana,settimane,tygodni,vecka,veckor,weken,недель",
  month: "maand,maanden,mes,mese,meses,mesi,miesiąc,miesięcy,mois,månad,månader,mês,месяцев",
  year: "an,anni,anno,ano,anos,ans,année,año,años,jaar,lat,rok,år,год,лет",
  hours:
    "godzin,godziny,heure,heures,hora,horas,ora,ore,saat,timer,timmar,uur,ώρες,годин,часа,часов,שעות,ساعات,घंटे,小时,小時,시간,時間",
  minutes:
    "dakika,menit,minut,minuten,minuter,minuti,minuto,minutos,minutter,minuut,minuuttia,perc,phút,λεπτά,минут,минуты,хвилин,דקות,دقائق,دقيقة,मिनट,นาที,分,分钟,分鐘,분",

  joints: "e,ed,en,et,i,y,и",
  from: "da,de,van",
  to: "a,do,naar,à,до",
  per: "a,al,na,par,por",
  gain: "perdre",
  done: "fait,faits,hecho,leídos",
  daily: "毎日,每天,매일",
  readings: "万,亿,億,萬,만,억",
};

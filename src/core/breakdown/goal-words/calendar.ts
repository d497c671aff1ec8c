/** Months, a line each: as English and German have them, then, behind the bar, as dates in other languages do. */
export const MONTHS = `jan january januar|janvier enero gennaio janeiro januari stycznia января
feb february februar|février febrero febbraio fevereiro februari lutego февраля
mar march mär märz|mars marzo março maart marca марта
apr april|avril abril aprile kwietnia апреля
may mai|mayo maggio maio mei maj maja мая
jun june juni|juin junio giugno junho czerwca июня
jul july juli|juillet julio luglio julho lipca июля
aug august|août agosto augustus augusti sierpnia августа
sep sept september|septembre septiembre settembre setembro września сентября
oct october okt oktober|octobre octubre ottobre outubro października октября
nov november|novembre noviembre novembro listopada ноября
dec december dez dezember|décembre diciembre dicembre dezembro grudnia декабря`;

/** Weekdays of English and German, a line each; "Mi", "So" and "Do" are words. */
export const WEEKDAYS = `mon monday montag
tue tuesday dienstag
wed wednesday mittwoch
thu thursday donnerstag
fri friday freitag
sat saturday samstag
sun sunday sonntag`;

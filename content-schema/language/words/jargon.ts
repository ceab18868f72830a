/** A professional's word and the plain one. */
export type JargonWord = {
  /** The word in the forms in which it is written. */
  forms: readonly string[];
  /** What to say instead, as the end of "Zeg liever: …". */
  say: string;
  /** Stiff for every reader, also for professionals. */
  stiff?: true;
};

const word = (say: string, ...forms: string[]): JargonWord => ({ forms, say });
const stiff = (say: string, ...forms: string[]): JargonWord => ({ forms, say, stiff: true });

/** Words of law, youth care and government that parents and 12+ need not know. */
export const JARGON: readonly JargonWord[] = [
  word("wie beslist over het kind", "gezag", "ouderlijk gezag", "gezagsregister"),
  word(
    "de tijd met je kind",
    "omgang",
    "omgangsregeling",
    "omgangsregelingen",
    "zorgregeling",
    "zorgregelingen",
  ),
  word("elkaar zien met iemand erbij", "begeleide omgang"),
  word("het huis waar je kind officieel woont", "hoofdverblijf", "hoofdverblijfplaats"),
  word("een plan met afspraken over de kinderen", "ouderschapsplan", "ouderschapsplannen"),
  word(
    "een papier met jullie afspraken over geld, huis en spullen",
    "convenant",
    "convenanten",
    "echtscheidingsconvenant",
  ),
  word(
    "geld voor de kosten van de kinderen, of voor de andere partner",
    "alimentatie",
    "kinderalimentatie",
    "partneralimentatie",
  ),
  word("hoeveel iemand kan betalen", "draagkracht"),
  word("elk jaar verhogen", "indexering", "indexeren", "geïndexeerd"),
  word("de kosten om een zaak bij de rechter te beginnen", "griffierecht", "griffierechten"),
  word("de balie van de rechtbank", "griffie"),
  word(
    "een advocaat waar de overheid een deel van betaalt",
    "toevoeging",
    "gesubsidieerde rechtsbijstand",
    "rechtsbijstand",
  ),
  word("tijdelijke regels van de rechter", "voorlopige voorziening", "voorlopige voorzieningen"),
  word("het besluit van de rechter", "beschikking", "beschikkingen"),
  word("wat je de rechter vraagt", "verzoekschrift", "verzoekschriften", "echtscheidingsverzoek"),
  word("je antwoord aan de rechter", "verweer", "verweerschrift"),
  word("opnieuw laten beslissen door een hogere rechter", "hoger beroep", "cassatie"),
  word(
    "een maatregel om iemand aan een besluit te houden",
    "dwangmiddel",
    "dwangmiddelen",
    "dwangsom",
    "dwangsommen",
    "lijfsdwang",
  ),
  word("toestemming van de rechter in plaats van de andere ouder", "vervangende toestemming"),
  word(
    "een papier van de notaris over wie wat bezit",
    "huwelijkse voorwaarden",
    "partnerschapsvoorwaarden",
  ),
  word("alles is van jullie samen", "gemeenschap van goederen", "huwelijksgemeenschap"),
  word("het pensioen delen", "pensioenverevening", "verevening", "conversie"),
  word("een gesprek tussen een kind en de rechter", "kindgesprek", "kindgesprekken", "kindverhoor"),
  word(
    "iemand die in een rechtszaak alleen voor het kind opkomt",
    "bijzondere curator",
    "bijzonder curator",
  ),
  word("iemand die jullie helpt praten en geen kant kiest", "mediator", "mediators", "mediation"),
  word("hulp waar de rechter jullie op wijst", "uniform hulpaanbod"),
  word(
    "begeleiding die de rechter oplegt om een kind te beschermen",
    "ondertoezichtstelling",
    "onder toezicht gesteld",
  ),
  word("een kind woont tijdelijk ergens anders", "uithuisplaatsing", "uit huis geplaatst"),
  word(
    "een organisatie die kinderen beschermt als de rechter dat zegt",
    "gecertificeerde instelling",
    "gecertificeerde instellingen",
  ),
  word("een onderzoek naar wat goed is voor het kind", "raadsonderzoek"),
  word("de stappen die een professional volgt bij zorgen over geweld", "meldcode"),
  word("de mensen in je gemeente die helpen", "wijkteam", "wijkteams"),
  word(
    "hulp, of een paar gesprekken",
    "traject",
    "trajecten",
    "hulptraject",
    "hulpverleningstraject",
  ),
  word("problemen", "problematiek", "echtscheidingsproblematiek"),
  word("hulp", "interventie", "interventies", "jeugdhulpinterventie"),
  word("wie hulp krijgt", "cliënt", "cliënten"),
  word("jouw vraag", "hulpvraag", "hulpvragen"),
  word("minder ruzie maken", "de-escaleren", "de-escalatie", "deëscalatie", "deëscaleren"),
  word("kinderen die zorgen voor hun ouder", "parentificatie"),
  word("tussen twee ouders in staan", "loyaliteitsconflict", "loyaliteitsconflicten"),
  word("verdriet verwerken", "rouwverwerking", "verliesverwerking"),
  word("minderjarig kind", "minderjarige", "minderjarigen"),
  word("geregistreerd partnerschap beëindigen of scheiden", "ontbinding", "ontbonden"),
  word(
    "een band die de wet kent tussen ouder en kind",
    "familierechtelijke betrekking",
    "erkenning",
  ),
  stiff("met, of door", "middels", "door middel van"),
  stiff("om te", "teneinde"),
  stiff("over", "inzake", "betreffende", "omtrent", "met betrekking tot"),
  stiff("dus of daarom", "derhalve"),
  stiff("ook", "tevens", "alsmede", "eveneens"),
  stiff("als", "indien"),
  stiff("moet", "dient te", "dienen te"),
  stiff("volgens of zoals", "conform"),
  stiff("tegen of voor", "jegens"),
  stiff("dat of wat", "hetgeen"),
  stiff("deze of dit", "desbetreffende", "betreffend", "voornoemde", "voornoemd"),
  stiff("voor", "ten behoeve van"),
  stiff("bij of tijdens", "ten tijde van"),
  stiff("omdat", "aangezien"),
  stiff("toch, of maar", "desalniettemin", "echter"),
  stiff("door", "ten gevolge van", "als gevolg van"),
  stiff("op dit moment", "heden", "momenteel"),
  stiff("helpen", "faciliteren", "ondersteuning bieden"),
  stiff("doen of uitvoeren", "implementeren", "effectueren"),
];

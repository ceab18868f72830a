import type { BuildReport } from "./build-report.ts";

/**
 * One Dutch sentence for the editor about why the site was not updated: whether it is the content
 * (then the problems say more) or the technique (then it is not the editor's fault).
 *
 * @param log the last lines that the build printed, or the error that stopped it
 * @param report what the site wrote about the content, when it got that far
 */
export function explainFailure(log: string, report: BuildReport | null): string {
  const problems = report?.problems.length ?? 0;
  if (problems === 1) return "De site is niet bijgewerkt: er zit 1 fout in de inhoud.";
  if (problems > 1) return `De site is niet bijgewerkt: er zitten ${problems} fouten in de inhoud.`;
  if (log.includes("ENOSPC"))
    return "De site is niet bijgewerkt: de schijf van de server is vol. Vraag de beheerder om ruimte vrij te maken.";
  if (/ECONNREFUSED|fetch failed|ECONNRESET/.test(log))
    return "De site is niet bijgewerkt: de inhoud was even niet bereikbaar. De site probeert het vanzelf opnieuw.";
  return "De site is niet bijgewerkt door een technische fout. Dit ligt niet aan je tekst. Vraag de beheerder om naar de log te kijken.";
}

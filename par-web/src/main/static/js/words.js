// SPDX-License-Identifier: EUPL-1.2

const WORDS = {
  nl: {
    savedAt: "Opgeslagen om",
    notSaved: "Nog niet opgeslagen. Wat u typte staat nog op deze pagina; PAR probeert het opnieuw bij uw volgende wijziging.",
    stay: "Ingelogd blijven",
    ends: "U deed een tijd niets. Over enkele minuten logt PAR u uit. Wat u typte, blijft bewaard.",
    again: "Opnieuw inloggen (nieuw tabblad)",
    ended: "U bent uitgelogd omdat u een tijd niets deed. Wat u typte, staat nog op deze pagina. Log op een nieuw tabblad opnieuw in en ga daarna hier verder.",
  },
  en: {
    savedAt: "Saved at",
    notSaved: "Not saved yet. What you typed is still on this page; PAR tries again when you change something.",
    stay: "Stay logged in",
    ends: "You did nothing for a while. PAR logs you out in a few minutes. What you typed is kept.",
    again: "Log in again (new tab)",
    ended: "You were logged out because you did nothing for a while. What you typed is still on this page. Log in again in a new tab and then go on here.",
  },
};

/** What the scripts say, in the language of the page. */
export const words = WORDS[document.documentElement.lang] ?? WORDS.nl;

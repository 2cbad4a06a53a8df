// SPDX-License-Identifier: EUPL-1.2
package nl.par.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the makers of the questions know about names, written down without looking at the tables of the engine. */
final class BenchTables {

    /** A registered name and what the person is called. */
    static final Map<String, List<String>> CALL_NAMES = table(
            "Johannes:Jan,Hans,Johan,Joop",
            "Cornelis:Kees,Cees,Cor",
            "Hendrik:Henk,Rik,Hein",
            "Hendrikus:Henk,Rik",
            "Willem:Wim,Pim",
            "Wilhelmus:Wim,Willem",
            "Pieter:Piet,Peter",
            "Petrus:Piet,Peter",
            "Gerrit:Ger,Gert",
            "Gerardus:Gerard,Ger",
            "Jacobus:Jaap,Koos,Sjaak",
            "Jacob:Jaap",
            "Adrianus:Ad,Arie,Adri",
            "Antonius:Ton,Toon,Anton",
            "Franciscus:Frans,Frank",
            "Theodorus:Theo",
            "Martinus:Martin,Tinus",
            "Nicolaas:Nico,Klaas,Niek",
            "Albertus:Bert,Albert",
            "Bernardus:Ben,Bernard",
            "Leonardus:Leo",
            "Hermanus:Herman,Harm",
            "Hubertus:Huub,Bert",
            "Lambertus:Bert,Lambert",
            "Josephus:Jos,Sjef",
            "Robertus:Rob,Robert",
            "Alexander:Alex,Sander,Lex",
            "Frederik:Fred,Frits,Freek",
            "Christiaan:Chris",
            "Michael:Mike",
            "Matthijs:Thijs",
            "Sebastiaan:Bas",
            "Gijsbertus:Gijs,Bert",
            "Rudolf:Ruud,Rolf",
            "Maria:Ria,Marijke,Mia,Riet",
            "Johanna:Joke,Annie,Hanna",
            "Anna:Annie,Ans,Anneke",
            "Cornelia:Corrie,Nel,Nelly",
            "Elisabeth:Els,Bep,Betty,Lies",
            "Wilhelmina:Willy,Mien,Wil",
            "Catharina:Toos,Tineke,Trees",
            "Hendrika:Riek,Hennie",
            "Adriana:Adrie,Jana",
            "Petronella:Nel,Petra",
            "Margaretha:Greet,Margriet,Greta",
            "Helena:Leny,Lena,Heleen",
            "Antonia:Tonny,Toos",
            "Christina:Stien,Tina",
            "Geertruida:Truus,Geertje",
            "Jacoba:Coby,Co",
            "Theodora:Thea,Dora",
            "Francisca:Cisca,Fransje",
            "Alida:Lida",
            "Susanna:Suze",
            "Magdalena:Leen,Magda",
            "Gerarda:Gerda");

    /** One name as it is written in several countries. */
    static final Map<String, List<String>> SPELLINGS = table(
            "Mohammed:Muhammet,Mohamed,Muhammad,Mohammad",
            "Youssef:Joesoef,Yusuf,Yousef",
            "Ahmed:Ahmet,Achmed,Ahmad",
            "Mustafa:Mostafa,Moestafa,Mustapha",
            "Hassan:Hasan",
            "Hussein:Hüseyin,Hoessein,Hossein",
            "Ibrahim:Brahim,Ebrahim",
            "Fatima:Fatma,Fatimah",
            "Aïcha:Ayşe,Aisha,Aicha",
            "Khadija:Hatice,Chadija",
            "Zeynep:Zainab,Zineb",
            "Omar:Ömer,Oemar",
            "Rachid:Raşit,Rasjid",
            "Khalid:Halit,Chalid,Khaled",
            "Abdullah:Abdoellah,Abdallah",
            "Said:Sait,Saïd",
            "Jamal:Djamal,Cemal",
            "Yassine:Yasin,Jassin",
            "Soufiane:Sofian,Sufyan",
            "Leyla:Laila,Leila",
            "Ismail:Ismaël,Smail",
            "Mahmoud:Mahmut,Mahmud",
            "Süleyman:Soliman,Suleiman",
            "Nourdin:Nordin,Noureddine",
            "Dmitri:Dimitri,Dmytro",
            "Sergei:Sergej,Serhii",
            "Aleksej:Alexei,Oleksii",
            "Samira:Semira",
            "Karima:Kerime",
            "Bilal:Billal");

    static final List<String> OTHER_GIVEN = List.copyOf(SPELLINGS.keySet());

    static final List<String> OTHER_SURNAMES = List.of(
            ("Yılmaz,Kaya,Demir,Şahin,Çelik,Yıldız,Öztürk,Aydın,Özdemir,Arslan,Doğan,Kılıç,Aslan,Çetin,Kara,Koç,Kurt,Özkan,Şimşek,"
                            + "El Idrissi,Bouzid,El Amrani,Benali,Amrani,Bakkali,El Khattabi,Azzouzi,Chaouch,Haddou,Ouali,Zerouali,Yacoubi,"
                            + "Tahiri,El Haddaoui,Boujamaa,Ait Ali,Bensaid,Mansouri,Nguyen,Tran,Chen,Wang,Zhang,Liu,Kowalski,Nowak,Wiśniewski,"
                            + "Ivanov,Petrov,Horvat,Hernández,García,Müller,Schäfer,Groß,Đorđević,Kovačević,Ramdin,Ramlal,Jagroep,Bhagwandin,"
                            + "Martina,Hassan Mohamed,Abdi,Warsame,Tesfay,Haile,Gebremariam,Ahmadi,Rezaei,Hosseini,Karimi,Al Jaber,Haddad,Khoury")
                    .split(",", -1));

    static final List<String> OTHER_HEADS = List.of(
            ("Ben,El Ha,El Ka,El Ma,Ait Ha,Ait Bou,Bou,Abde,Kara,Öz,Yıl,Demi,Al Ra,Al Ha,Has,Kha,Cha,Sa,Ta,Za,Ra,Ma,Aza,Bak,Ghe,Ou,"
                            + "Ak,Gün,Tür,Er,Koç,Ay,Şen,Kov,Pet,Niko,Stan,Jan,Wisz,Ko,Zie,Ram,Bis,Gan,Shar,Ngu,Tsh,Mba,Osei,Ade,Gebre,Teke")
                    .split(",", -1));
    static final List<String> OTHER_MIDDLES =
            List.of("la,li,da,mi,ma,ssa,nou,dou,ra,ri,ha,bi,za,sse,de,ta,mou,kou,ba,na,ge,ro,vi,lo,sa,wi,to,ke,ne,bo"
                    .split(",", -1));
    static final List<String> OTHER_TAILS = List.of(
            ("oui,ani,ouni,i,ni,li,di,oğlu,er,kan,taş,demir,türk,oun,aoui,mi,ri,ssi,ki,ska,ski,vić,ov,eva,enko,wicz,singh,persad,"
                            + "lal,dien,mi,de,la,wu,mariam,hari,pour,zadeh,yan")
                    .split(",", -1));
    static final List<String> SHORT_SURNAMES =
            List.of("Li", "Ho", "Wu", "Xu", "Lu", "Ma", "Hu", "Vu", "Ng", "Yu", "Oh", "Os");
    static final List<String> SHORT_GIVEN = List.of("Bo", "Jo", "An", "Li", "Ko", "Wu", "Si", "Mo", "Ab", "Ad");
    static final List<String> ALIASES = List.of(
            "Jopie",
            "De Lange",
            "Kleine Kees",
            "Rooie",
            "Snor",
            "Dikke Daan",
            "Zwarte Piet",
            "Buks",
            "Tijger",
            "Spijker",
            "Knurft",
            "Boef",
            "Cowboy",
            "Professor",
            "Ome Sjaak",
            "Tante Bep",
            "Rambo",
            "Flipje",
            "Kwikkie",
            "Smiley");

    private BenchTables() {}

    private static Map<String, List<String>> table(String... rows) {
        Map<String, List<String>> table = new TreeMap<>();
        for (String row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.split("[:,]", -1)));
            table.put(cells.remove(0), cells);
        }
        return table;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/write/docx_words.h"

#include "core/base/message.h"

#include <algorithm>
#include <array>

namespace resolute::word {

namespace {

struct Language {
    std::string_view code, name;
    const char *unitedNations, *distribution, *original, *agendaItem;
    const char *draftResolution, *comma, *lastOf;
    const char *date; ///< {1} day, {2} month, {3} year, {4} number of the month
    std::array<const char *, 12> months;
    const char *withoutVote, *recordedVote, *inFavour, *against, *abstaining, *close;
};

constexpr std::array<Language, 6> languages{{
    {"en", "en-GB", "United Nations", "Distr.: {1}", "Original: {1}", "Agenda item {1}", "{1}: draft resolution", ", ", " and ", "{1} {2} {3}",
        {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
        "[Adopted without a vote.]",
        "[Adopted by a recorded vote of {1} to {2}, with {3} abstentions. The voting was as follows:", "In favour:", "Against:", "Abstaining:", "]"},
    {"fr", "fr-FR", "Nations Unies", "Distr. {1}", "Original : {1}", "Point {1} de l’ordre du jour", "{1} : projet de résolution", ", ", " et ",
        "{1} {2} {3}", {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
        "[Adoptée sans vote.]",
        "[Adoptée à l’issue d’un vote enregistré par {1} voix contre {2}, avec {3} abstentions. Les voix se sont réparties comme suit :",
        "Ont voté pour :", "Ont voté contre :", "Se sont abstenus :", "]"},
    {"es", "es-ES", "Naciones Unidas", "Distr. {1}", "Original: {1}", "Tema {1} de la agenda", "{1}: proyecto de resolución", ", ", " y ",
        "{1} de {2} de {3}",
        {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
        "[Aprobada sin votación.]",
        "[Aprobada en votación registrada por {1} votos contra {2} y {3} abstenciones. El resultado de la votación fue el siguiente:",
        "Votos a favor:", "Votos en contra:", "Abstenciones:", "]"},
    {"ru", "ru-RU", "Организация Объединенных Наций", "Distr.: {1}", "Original: {1}", "Пункт {1} повестки дня", "{1}: проект резолюции", ", ", " и ",
        "{1} {2} {3} года", {"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"},
        "[Принята без голосования.]",
        "[Принята в результате заносимого в отчет о заседании голосования {1} голосами против {2} при {3} воздержавшихся. Голоса распределились "
        "следующим образом:",
        "Голосовали за:", "Голосовали против:", "Воздержались:", "]"},
    {"zh", "zh-CN", "联合国", "Distr.: {1}", "Original: {1}", "议程项目{1}", "{1}：决议草案", "、", "和", "{3}年{4}月{1}日", {},
        "[未经表决获得通过。]", "[经记录表决，以{1}票赞成、{2}票反对、{3}票弃权获得通过。表决结果如下：", "赞成：", "反对：", "弃权：", "]"},
    {"ar", "ar-SA", "الأمم المتحدة", "Distr.: {1}", "Original: {1}", "البند {1} من جدول الأعمال", "{1}: مشروع قرار", "، ", " و", "{1} {2} {3}",
        {"كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه", "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر",
            "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر"},
        "[اعتُمد من دون تصويت.]", "[اعتُمد بتصويت مسجل بأغلبية {1} صوتاً مقابل {2} أصوات وامتناع {3} عضواً عن التصويت. وكانت نتيجة التصويت كما يلي:",
        "المؤيدون:", "المعارضون:", "الممتنعون عن التصويت:", "]"},
}};

const Language &languageOf(std::string_view code)
{
    const auto *found = std::ranges::find(languages, code, &Language::code);
    return found == languages.end() ? languages.front() : *found;
}

std::string put(const char *pattern, std::vector<std::string> arguments) { return fill(pattern, arguments); }

std::string printedDate(const Language &language, const std::string &iso)
{
    const auto number = [&](std::size_t from, std::size_t count) { return std::string(iso.substr(from, count)); };
    if (iso.size() != 10) return iso;
    const std::string_view day = std::string_view(iso).substr(iso[8] == '0' ? 9 : 8),
                           month = std::string_view(iso).substr(iso[5] == '0' ? 6 : 5, iso[5] == '0' ? 1 : 2);
    const int m = std::atoi(std::string(month).c_str());
    if (m < 1 || m > 12) return iso;
    const char *name = language.months[static_cast<std::size_t>(m - 1)];
    return put(language.date, {std::string(day), name ? name : "", number(0, 4), std::string(month)});
}

std::string listed(const Language &language, const std::vector<std::string> &names)
{
    std::string out;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) out += i + 1 == names.size() ? language.lastOf : language.comma;
        out += names[i];
    }
    return out;
}

std::string sponsorsLine(const Language &language, const std::vector<Sponsor> &sponsors)
{
    std::vector<std::string> names;
    for (const Sponsor &s : sponsors) {
        std::string name = s.name, marks;
        for (const std::string &mark : s.marks) marks += (marks.empty() ? "" : " ") + mark;
        names.push_back(name + marks);
    }
    return names.empty() ? std::string() : put(language.draftResolution, {listed(language, names)});
}

/// "Resolution adopted by the Human Rights Council on 7 July 2022"; empty where the grammar of the organ's name is
/// not known.
std::string adoptionHeading(const Language &language, const std::string &body, const std::string &date)
{
    if (body.empty()) return {};
    const auto begins = [&](std::string_view with) { return body.starts_with(with); };
    if (language.code == "en") return "Resolution adopted by the " + body + " on " + date;
    if (language.code == "fr" && begins("Conseil")) return "Résolution adoptée par le " + body + " le " + date;
    if (language.code == "fr" && begins("Assemblée")) return "Résolution adoptée par l’" + body + " le " + date;
    if (language.code == "es" && begins("Consejo")) return "Resolución aprobada por el " + body + " el " + date;
    if (language.code == "es" && begins("Asamblea")) return "Resolución aprobada por la " + body + " el " + date;
    if (language.code == "ru" && begins("Генеральная")) return "Резолюция, принятая Генеральной Ассамблеей " + date;
    if (language.code == "ru" && begins("Совет по правам")) return "Резолюция, принятая Советом по правам человека " + date;
    if (language.code == "zh") return begins("大会") ? date + "大会决议" : body + date + "通过的决议";
    if (language.code == "ar") return (begins("الجمعية") ? "قرار اتخذته " : "قرار اعتمده ") + body + " في " + date;
    return {};
}

std::string numberAndTitle(const Masthead &m)
{
    if (m.number.empty()) return m.title;
    const bool stopped = m.number.ends_with('.') || m.number.ends_with("…");
    return m.number + (stopped ? "" : ".") + "\t" + m.title;
}

void addAdoption(std::vector<std::string> &parts, const Language &language, const Adoption &a)
{
    const auto part = [&](Part p) -> std::string & { return parts[static_cast<std::size_t>(p)]; };
    part(Part::meeting) = a.meeting;
    part(Part::meetingDate) = printedDate(language, a.date);
    if (a.mode == AdoptionMode::notSaid) return;
    if (a.mode == AdoptionMode::withoutVote) {
        part(Part::vote) = language.withoutVote;
        return;
    }
    const auto count = [](std::optional<int> n) { return n ? std::to_string(*n) : std::string("…"); };
    std::string vote = put(language.recordedVote, {count(a.inFavour), count(a.against), count(a.abstaining)});
    if (language.code == "en" && a.abstaining == 1)
        if (const auto many = vote.find("abstentions"); many != std::string::npos) vote.erase(many + 10, 1);
    part(Part::vote) = std::move(vote);
    part(Part::inFavour) = language.inFavour;
    part(Part::against) = language.against;
    part(Part::abstaining) = language.abstaining;
    part(Part::inFavourList) = listed(language, a.inFavourList);
    part(Part::againstList) = listed(language, a.againstList);
    part(Part::abstainingList) = listed(language, a.abstainingList);
    (a.abstainingList.empty() ? part(Part::abstaining) : part(Part::abstainingList)) += language.close;
}

} // namespace

std::vector<std::string> partsOf(const Document &document)
{
    const Masthead &m = document.masthead;
    const Language &language = languageOf(document.language);
    std::vector<std::string> parts(partCount);
    const auto part = [&](Part p) -> std::string & { return parts[static_cast<std::size_t>(p)]; };
    const auto with = [](const char *pattern, const std::string &value) { return value.empty() ? std::string() : put(pattern, {value}); };
    part(Part::unitedNations) = language.unitedNations;
    part(Part::symbol) = m.symbol;
    part(Part::organ) = m.body;
    part(Part::distribution) = with(language.distribution, m.distribution);
    // For want of a date of issue the masthead's is that of the adoption, which has its own place.
    const bool ofAdoption = document.adoption && document.adoption->date == m.date && m.distribution.empty();
    if (!ofAdoption) part(Part::date) = printedDate(language, m.date);
    part(Part::original) = with(language.original, m.originalLanguage);
    part(Part::committee) = m.committee;
    part(Part::session) = m.session;
    part(Part::sessionDates) = m.sessionDates;
    part(Part::agendaItem) = with(language.agendaItem, m.agendaItem);
    part(Part::agendaTitle) = m.agendaItemTitle;
    part(Part::sponsors) = sponsorsLine(language, m.sponsors);
    if (document.kind == DocumentKind::resolution && document.adoption && !document.adoption->date.empty())
        part(Part::adoptionHeading) = adoptionHeading(language, m.body, printedDate(language, document.adoption->date));
    part(Part::title) = numberAndTitle(m);
    part(Part::enactingClause) = m.enactingClause;
    if (document.adoption) addAdoption(parts, language, *document.adoption);
    return parts;
}

std::string wordLanguage(const std::string &language) { return std::string(languageOf(language).name); }

} // namespace resolute::word

// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of each language know: stronger and weaker verbs, hedges, wordings that say the same, names of bodies.
#include "core/diff/change.h"
#include "tests/support/texts.h"

#include <catch2/catch_test_macros.hpp>

using namespace resolute;
using namespace resolute::testing;

TEST_CASE("verbs are stronger or weaker in every language", "[diff]")
{
    CHECK(changesOf("O Encourage | les villes à veiller ;", "O Exhorte | les villes à veiller ;", "fr")
        == "[Encourage] -> [Exhorte] substantive #verb-stronger");
    CHECK(changesOf("O Condamne fermement | le bruit ;", "O Condamne de nouveau | le bruit ;", "fr").contains("#verb-weaker"));
    CHECK(changesOf("P Gravemente preocupada | por el ruido,", "P Preocupada | por el ruido,", "es").contains("#verb-weaker"));
    CHECK(changesOf("O осуждает | шум;", "O решительно осуждает | шум;", "ru").contains("#verb-stronger"));
    CHECK(changesOf("O تشجع | المدن على السهر؛", "O تحث | المدن على السهر؛", "ar").contains("#verb-stronger"));
    CHECK(changesOf("P 注意到 | 海边的长椅，", "P 赞赏地注意到 | 海边的长椅，", "zh").contains("#verb-stronger"));
    CHECK(changesOf("O 强烈谴责 | 海边的噪音；", "O 谴责 | 海边的噪音；", "zh").contains("#verb-weaker"));
}

TEST_CASE("a repeated verb is as strong as the verb", "[diff]")
{
    const std::string repeated = changesOf("O Condamne fermement | le bruit ;", "O Condamne de nouveau fermement | le bruit ;", "fr");
    CHECK(repeated.contains("de nouveau"));
    CHECK_FALSE(repeated.contains("#verb"));
}

TEST_CASE("a verb that is used for several English ones is called neither stronger nor weaker", "[diff]")
{
    CHECK_FALSE(changesOf("O Prie | les villes de veiller ;", "O Demande | aux villes de veiller ;", "fr").contains("#verb"));
    CHECK_FALSE(changesOf("O يهيب | بالمدن أن تسهر؛", "O يدعو | المدن إلى السهر؛", "ar").contains("#verb"));
    CHECK_FALSE(changesOf("O 请 | 各市守夜；", "O 邀请 | 各市守夜；", "zh").contains("#verb"));
}

TEST_CASE("hedges are known in every language", "[diff]")
{
    CHECK(
        changesOf("O Prie | les villes de veiller ;", "O Prie | les villes de veiller, dans la mesure du possible ;", "fr").contains("#hedge-added"));
    CHECK(changesOf("O Solicita | a las ciudades que velen, en la medida de lo posible;", "O Solicita | a las ciudades que velen;", "es")
            .contains("#hedge-removed"));
    CHECK(changesOf("O просит | города бодрствовать;", "O просит | города бодрствовать на добровольной основе;", "ru").contains("#hedge-added"));
    CHECK(changesOf("O يطلب | إلى المدن أن تسهر؛", "O يطلب | إلى المدن أن تسهر قدر الإمكان؛", "ar").contains("#hedge-added"));
    CHECK(changesOf("O 敦促 | 各市守夜；", "O 敦促 | 各市在自愿基础上守夜；", "zh").contains("#hedge-added"));
}

TEST_CASE("wordings that say the same are editorial in every language", "[diff]")
{
    CHECK(changesOf("P Notant | la mise en œuvre du plan,", "P Notant | l’application du plan,", "fr").contains("editorial"));
    CHECK(changesOf("P Observando | la aplicación del plan,", "P Observando | la ejecución del plan,", "es").contains("editorial"));
    CHECK(changesOf("P отмечая | важность осуществления плана,", "P отмечая | важность реализации плана,", "ru")
        == "[осуществления] -> [реализации] editorial");
    CHECK(changesOf("P وإذ تلاحظ | جميع المقاعد،", "P وإذ تلاحظ | كافة المقاعد،", "ar") == "[جميع] -> [كافة] editorial");
    CHECK(changesOf("P 注意到 | 各市参加海边的会议，", "P 注意到 | 各市参与海边的会议，", "zh") == "[参加] -> [参与] editorial");
    // and what does not is not
    CHECK(changesOf("P 注意到 | 会员国的长椅，", "P 注意到 | 各市的长椅，", "zh").contains("substantive"));
    CHECK(changesOf("P отмечая | важность плана,", "P отмечая | необходимость плана,", "ru").contains("substantive"));
}

TEST_CASE("a body by another of its names, in every language", "[diff]")
{
    CHECK(changesOf("P Rappelant | la résolution 3/9 du 4 avril 2031,", "P Rappelant | la résolution 3/9 du Conseil du 4 avril 2031,", "fr")
        == "[] -> [du Conseil ] editorial");
    CHECK(changesOf("P Recordando | la resolución 3/9, de 4 de abril de 2031,",
        "P Recordando | la resolución 3/9 del Consejo, de 4 de abril de 2031,", "es")
            .contains("editorial"));
    CHECK(changesOf("P Noting | the work for human rights,", "P Noting | the work for rights,").contains("substantive"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// resolute completion SHELL: a script that completes the commands, options and choices of this very program. It is made from
// the command line's own description, so that it can not fall behind it.
#include "app/cli/command.h"

#include <memory>
#include <string>
#include <vector>

namespace resolute::cli {

namespace {

struct OptionWords {
    std::vector<std::string> names; ///< with their dashes
    std::vector<std::string> choices;
    std::string about;
    bool takesValue = false;
};

struct CommandWords {
    std::string name, about;
    std::vector<OptionWords> options;
};

// CLI11 ends the name of an option's type with the choices of its check: {text,json}.
std::vector<std::string> choicesOf(const CLI::Option &option)
{
    const std::string type = option.get_type_name();
    const auto from = type.rfind('{');
    const auto to = type.find('}', from == std::string::npos ? 0 : from);
    if (from == std::string::npos || to == std::string::npos) return {};
    return CLI::detail::split(type.substr(from + 1, to - from - 1), ',');
}

CommandWords describe(const CLI::App &app)
{
    CommandWords out{app.get_name(), app.get_description(), {}};
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_positional() && option->get_lnames().empty() && option->get_snames().empty()) continue;
        OptionWords words{{}, choicesOf(*option), option->get_description(), option->get_items_expected_max() > 0};
        for (const std::string &name : option->get_snames()) words.names.push_back('-' + name);
        for (const std::string &name : option->get_lnames()) words.names.push_back("--" + name);
        out.options.push_back(std::move(words));
    }
    return out;
}

std::vector<CommandWords> commandsOf(const CLI::App &app)
{
    std::vector<CommandWords> out;
    for (const CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; }))
        if (!command->get_group().empty()) out.push_back(describe(*command));
    return out;
}

std::string joined(const std::vector<std::string> &words, std::string_view between = " ")
{
    std::string out;
    for (const std::string &word : words) out.append(out.empty() ? "" : between).append(word);
    return out;
}

/// The first line of a description, between single quotes of a shell; `others` are escaped with a backslash besides.
std::string inQuotes(std::string_view text, std::string_view others = {})
{
    std::string out = "'";
    for (const char c : text.substr(0, text.find('\n'))) {
        if (c == '\'') out += "'\\''";
        else {
            if (others.find(c) != std::string_view::npos) out += '\\';
            out += c;
        }
    }
    return out + "'";
}

std::string forBash(const CommandWords &program, const std::vector<CommandWords> &commands)
{
    std::string values, options, names;
    const auto add = [&](const CommandWords &command, const std::string &key) {
        std::vector<std::string> all;
        for (const OptionWords &option : command.options) {
            all.insert(all.end(), option.names.begin(), option.names.end());
            if (!option.takesValue) continue;
            for (const std::string &name : option.names)
                values += "    '" + key + ' ' + name + "') "
                    + (option.choices.empty() ? "return"
                                              : "mapfile -t COMPREPLY < <(compgen -W '" + joined(option.choices) + "' -- \"$cur\"); return")
                    + " ;;\n";
        }
        options += "        '" + key + "') words='" + joined(all) + "' ;;\n";
    };
    for (const CommandWords &command : commands) {
        names.append(names.empty() ? "" : " ").append(command.name);
        add(command, command.name);
    }
    add(program, "");
    return "# bash completion for resolute\n_resolute()\n{\n"
           "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command='' word words=''\n"
           "    if [ \"$cur\" = = ]; then cur=''; elif [ \"$prev\" = = ]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi\n"
           "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do case $word in -*) ;; *) command=$word; break ;; esac; done\n"
           "    case \"$command $prev\" in\n"
        + values + "    esac\n    case $cur in\n    -*)\n        case $command in\n" + options
        + "        esac ;;\n    *) [ -n \"$command\" ] || words='" + names
        + "' ;;\n    esac\n    [ -z \"$words\" ] || mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n}\n"
          "complete -o default -F _resolute resolute\n";
}

std::string forZsh(const CommandWords &program, const std::vector<CommandWords> &commands)
{
    const auto arguments = [](const CommandWords &command, const std::string &indent) {
        std::string out;
        for (const OptionWords &option : command.options)
            for (const std::string &name : option.names) {
                std::string spec = inQuotes(name + (option.takesValue && name.starts_with("--") ? "=" : ""));
                spec.pop_back();
                spec += '[' + inQuotes(option.about, "[]:\\").substr(1);
                spec.pop_back();
                spec += ']';
                if (option.takesValue) spec += option.choices.empty() ? ":value:_files" : ":value:(" + joined(option.choices) + ')';
                out += " \\\n" + indent + spec + '\'';
            }
        return out;
    };
    std::string list, cases;
    for (const CommandWords &command : commands) {
        list += "        " + inQuotes(command.name + ':' + command.about) + '\n';
        cases += "        (" + command.name + ") _arguments" + arguments(command, "            ") + " \\\n            '*:file:_files' ;;\n";
    }
    return "#compdef resolute\n_resolute() {\n    local state\n    local -a commands\n    commands=(\n" + list + "    )\n    _arguments -C"
        + arguments(program, "        ") + " \\\n        '1:command:->command' '*::argument:->rest'\n"
        + "    case $state in\n    (command) _describe command commands ;;\n    (rest)\n        case $words[1] in\n" + cases
        + "        esac ;;\n    esac\n}\n_resolute \"$@\"\n";
}

std::string forFish(const CommandWords &program, const std::vector<CommandWords> &commands)
{
    std::string out = "# fish completion for resolute\n";
    const auto options = [&](const CommandWords &command, const std::string &when) {
        for (const OptionWords &option : command.options) {
            out += "complete -c resolute -n " + inQuotes(when);
            for (const std::string &name : option.names) out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
            if (option.takesValue) out += option.choices.empty() ? " -r" : " -x -a " + inQuotes(joined(option.choices));
            out += " -d " + inQuotes(option.about) + '\n';
        }
    };
    options(program, "__fish_use_subcommand");
    for (const CommandWords &command : commands) {
        out += "complete -c resolute -n __fish_use_subcommand -f -a " + command.name + " -d " + inQuotes(command.about) + '\n';
        options(command, "__fish_seen_subcommand_from " + command.name);
    }
    return out;
}

} // namespace

void addCompletion(CLI::App &app, int &status)
{
    auto shell = std::make_shared<std::string>();
    CLI::App *command = app.add_subcommand("completion", "Print a script that completes commands and options in a shell");
    command->add_option("SHELL", *shell, "bash, zsh or fish")->required()->check(CLI::IsMember({"bash", "zsh", "fish"}));
    command->callback([&app, shell, &status] {
        const CommandWords program = describe(app);
        const std::vector<CommandWords> commands = commandsOf(app);
        status = Output{}.write(*shell == "bash" ? forBash(program, commands)
                : *shell == "zsh"                ? forZsh(program, commands)
                                                 : forFish(program, commands));
    });
}

} // namespace resolute::cli

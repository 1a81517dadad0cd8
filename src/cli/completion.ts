import { Argument, Command } from 'commander'
import { EXIT } from './misuse.ts'
import { type Tools, withExamples } from './tools.ts'

/** What can stand on the line after a command: made of the commands themselves, so that it is never behind them. */
type Completed = {
  readonly name: string
  readonly summary: string
  /** Words that an argument can be; empty where it is free. */
  readonly words: readonly string[]
  readonly options: readonly CompletedOption[]
}
type CompletedOption = {
  readonly flag: string
  readonly summary: string
  readonly takes: 'nothing' | 'value' | 'folder'
  readonly choices: readonly string[]
}

const SHELLS = ['bash', 'zsh', 'fish'] as const

/** `demarche completion bash`: a script that makes the shell complete commands, options and their values. */
export function completionCommand(tools: Tools, program: Command): Command {
  const command = new Command('completion')
    .description('print a script with which bash, zsh or fish complete commands and options')
    .addArgument(new Argument('<shell>', 'which shell').choices(SHELLS))
  withExamples(command, [
    ['source <(demarche completion bash)', 'in ~/.bashrc'],
    ['source <(demarche completion zsh)', 'in ~/.zshrc, after compinit'],
    ['demarche completion fish > ~/.config/fish/completions/demarche.fish', 'once'],
  ])
  return command.action((shell: (typeof SHELLS)[number]) => {
    const commands = program.commands.map(completedOf)
    tools.terminal.out(SCRIPTS[shell](commands))
    tools.end(EXIT.DONE)
  })
}

function completedOf(command: Command): Completed {
  return {
    name: command.name(),
    summary: command.description(),
    words: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
    options: [
      ...command.options.map(
        ({ long, description, argChoices, required, optional }): CompletedOption => ({
          flag: long ?? '',
          summary: description,
          takes: !required && !optional ? 'nothing' : long === '--out' ? 'folder' : 'value',
          choices: argChoices ?? [],
        }),
      ),
      { flag: '--help', summary: 'help for this command', takes: 'nothing', choices: [] },
    ],
  }
}

const bash = (commands: readonly Completed[]): string => `# bash completion for demarche
_demarche() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')}" -- "$current"))
    return
  fi
  case "$command $before" in
${commands
  .flatMap(({ name, options }) =>
    options.flatMap(({ flag, takes, choices }) =>
      choices.length > 0
        ? [`    "${name} ${flag}") COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$current")); return ;;`]
        : takes === 'folder'
          ? [`    "${name} ${flag}") COMPREPLY=($(compgen -d -- "$current")); return ;;`]
          : takes === 'value'
            ? [`    "${name} ${flag}") return ;;`]
            : [],
    ),
  )
  .join('\n')}
  esac
  case "$command" in
${commands
  .map(
    ({ name, words, options }) =>
      `    ${name}) COMPREPLY=($(compgen -W "${[...words, ...options.map(({ flag }) => flag)].join(' ')}" -- "$current")) ;;`,
  )
  .join('\n')}
  esac
  if [ "$command" = check ] && [ "\${current#-}" = "$current" ]; then COMPREPLY=($(compgen -d -- "$current")); fi
}
complete -F _demarche demarche
`

/** A description within single quotes; of brackets and colons zsh thinks its own. */
const forZsh = (text: string) => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, found => `\\${found}`)

const zsh = (commands: readonly Completed[]): string => `#compdef demarche
_demarche() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    '${name}:${forZsh(summary)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands
  .map(
    ({ name, words, options }) => `    ${name})
      _arguments \\
${options
  .map(
    ({ flag, summary, takes, choices }) =>
      `        '*${flag}[${forZsh(summary)}]${takes === 'nothing' ? '' : choices.length > 0 ? `:value:(${choices.join(' ')})` : takes === 'folder' ? ':folder:_files -/' : ':value:'}' \\`,
  )
  .join('\n')}
        '*:${words.length > 0 ? `word:(${words.join(' ')})` : name === 'check' ? 'folder:_files -/' : 'word:'}' ;;`,
  )
  .join('\n')}
  esac
}
compdef _demarche demarche
`

const forFish = (text: string) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")

const fish = (commands: readonly Completed[]): string => `# fish completion for demarche
complete -c demarche -f
${commands
  .map(
    ({ name, summary }) =>
      `complete -c demarche -n __fish_use_subcommand -a ${name} -d '${forFish(summary)}'`,
  )
  .join('\n')}
${commands
  .flatMap(({ name, words, options }) => {
    const on = `complete -c demarche -n '__fish_seen_subcommand_from ${name}'`
    return [
      ...(words.length > 0
        ? [`${on} -a '${words.join(' ')}'`]
        : name === 'check'
          ? [`${on} -a '(__fish_complete_directories)'`]
          : []),
      ...options.map(
        ({ flag, summary, takes, choices }) =>
          `${on} -l ${flag.slice(2)} -d '${forFish(summary)}'${
            takes === 'nothing'
              ? ''
              : choices.length > 0
                ? ` -x -a '${choices.join(' ')}'`
                : takes === 'folder'
                  ? " -x -a '(__fish_complete_directories)'"
                  : ' -x'
          }`,
      ),
    ]
  })
  .join('\n')}
`

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], (commands: readonly Completed[]) => string>> = {
  bash,
  zsh,
  fish,
}

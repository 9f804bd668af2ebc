import { type Argument, Command, CommanderError, Option } from 'commander'
import { type CommandName, COMMON, FLAGS, type OptionName, SHAPES } from './command-shapes.ts'
import { safeLine } from '@rodtrad/io/escape'
import type { Effects } from './effects.ts'
import { type Messages, say } from './messages.ts'
import type { RawOptions } from './options.ts'

/** What the arguments ask for: a command to run, or nothing more (help has been given, or a fault named). */
export type Parsed =
  | {
      readonly kind: 'run'
      readonly command: CommandName
      readonly args: readonly string[]
      readonly options: RawOptions
    }
  | { readonly kind: 'done'; readonly exitCode: 0 | 2 }

/** Every name of every command. */
const COMMAND_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(SHAPES).flatMap(([name, { aliases }]) => [name, ...aliases].map((alias) => [alias, name])),
)

/** The command that is written in other letters, capital or small. */
const nameIn = (text: string): string | undefined => {
  const name = text.normalize('NFC').toLowerCase()
  return COMMAND_NAMES.has(name) ? name : undefined
}

/** The sentence for what the arguments lack or have too much of. */
const faultText = (error: CommanderError, messages: Messages): string => {
  const { usage } = messages
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const meant = nameIn(quoted) ?? /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1]
  const suggestion = meant === undefined ? '' : ` ${say(usage.suggestion, { meant })}`
  switch (error.code) {
    case 'commander.unknownCommand':
      return say(usage.unknownCommand, { name: quoted }) + suggestion
    case 'commander.unknownOption':
      return say(usage.unknownOption, { name: quoted }) + suggestion
    case 'commander.missingArgument':
      return say(usage.missingArgument, { name: quoted })
    case 'commander.optionMissingArgument':
      return say(usage.missingValue, { name: quoted })
    case 'commander.excessArguments':
      return usage.excessArguments
    default:
      return error.message.replace(/^error: /, '')
  }
}

const helpOf = (name: CommandName, { help }: Messages): string => {
  const { examples, words, json, exit } = help.commands[name]
  const section = (title: string, lines: readonly string[]): string =>
    `\n${title}\n${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`
  return [
    section(help.titles.examples, examples),
    section(help.titles.words, words),
    section(help.titles.json, json),
    section(help.titles.exit, exit),
  ].join('')
}

const argumentTerm = (argument: Argument): string =>
  argument.required ? argument.name() : `[${argument.name()}]`

/** A command's line in the list: what it does, and by which other names. */
const describedBy = (command: Command, also: string): string => {
  const aliases = command.aliases()
  return aliases.length === 0
    ? command.summary() || command.description()
    : `${command.summary()} (${say(also, { aliases: aliases.join(', ') })})`
}

const usageOf = (command: Command, optionsTerm: string): string =>
  command.parent === null
    ? `${command.name()} ${command.usage()}`
    : [
        command.parent.name(),
        command.name(),
        ...command.registeredArguments.map(argumentTerm),
        optionsTerm,
      ].join(' ')

/** Sets up the commands with all their texts. `onRun` hears what is asked for. */
const programOf = (
  messages: Messages,
  version: string,
  { stdout }: Pick<Effects, 'stdout'>,
  onRun: (parsed: Parsed) => void,
): Command => {
  const { help } = messages
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.titles.usage,
    'Arguments:': help.titles.arguments,
    'Options:': help.titles.options,
    'Commands:': help.titles.commands,
  }
  const values: Readonly<Partial<Record<OptionName, string>>> = help.values
  const optionOf = (name: OptionName): Option => {
    const value = values[name]
    return new Option(value === undefined ? FLAGS[name] : `${FLAGS[name]} <${value}>`, help.options[name])
  }
  const program = new Command('rodtrad')
    .description(help.about)
    .usage(help.usage)
    .exitOverride()
    .configureOutput({
      writeOut: stdout.write,
      writeErr: () => undefined,
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
      subcommandDescription: (command) => describedBy(command, help.also),
      commandUsage: (command) => usageOf(command, help.optionsTerm),
    })
    .helpOption('-h, --help', help.options.help)
    .helpCommand(`${help.helpCommand.name} [${help.arguments.command.name}]`, help.helpCommand.about)
    .version(version, '-V, --version', help.options.version)
    .addOption(optionOf('lang'))
    .addHelpText('after', `\n${help.more.join('\n')}\n`)
  for (const [name, { aliases, args, options }] of Object.entries(SHAPES) as [
    CommandName,
    (typeof SHAPES)[CommandName],
  ][]) {
    const command = program
      .command(name)
      .aliases([...aliases])
      .summary(help.commands[name].summary)
      .description(help.commands[name].about.join(' '))
      .allowExcessArguments(false)
      .addHelpText('after', helpOf(name, messages))
    for (const arg of args) {
      const optional = arg.endsWith('?')
      const { name: shown, about } = help.arguments[arg.replace('?', '') as keyof typeof help.arguments]
      command.argument(optional ? `[${shown}]` : `<${shown}>`, about)
    }
    for (const option of [...options, ...COMMON]) command.addOption(optionOf(option))
    command.action(() => {
      onRun({
        kind: 'run',
        command: name,
        args: command.args,
        options: command.optsWithGlobals<RawOptions>(),
      })
    })
  }
  return program
}

/** A command's name with its accents as one character each; paths and words stay as they are. */
const composed = (arg: string): string =>
  COMMAND_NAMES.has(arg.normalize('NFC')) ? arg.normalize('NFC') : arg

/**
 * Reads the arguments. Help and version are written to stdout; a fault in the arguments to stderr, in the language of
 * the messages.
 */
export const parseArguments = (
  argv: readonly string[],
  messages: Messages,
  version: string,
  effects: Pick<Effects, 'stdout' | 'stderr'>,
): Parsed => {
  let parsed: Parsed = { kind: 'done', exitCode: 2 }
  const program = programOf(messages, version, effects, (asked) => (parsed = asked))
  try {
    if (argv.length === 0) effects.stderr.write(program.helpInformation())
    else program.parse(argv.map(composed), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { kind: 'done', exitCode: 0 }
    const name = argv
      .map((arg) => COMMAND_NAMES.get(arg.normalize('NFC')))
      .find((found) => found !== undefined)
    const more = name === undefined ? 'rodtrad --help' : `rodtrad ${name} --help`
    effects.stderr.write(
      `${safeLine(faultText(error, messages))} ${say(messages.usage.seeHelp, { command: more })}\n`,
    )
    return { kind: 'done', exitCode: 2 }
  }
  return parsed
}

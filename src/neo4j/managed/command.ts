import type { Home } from './home.ts'
import { collectorOf, type Profile } from './profile.ts'

const SERVER = 'org.neo4j.server.CommunityEntryPoint'
const ADMIN = 'org.neo4j.cli.AdminTool'

/** An archive is only used by a JVM that opens the same modules as the one that made it. */
const MODULES = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
]

/** By these words of its command line a home's server is found in the process table. */
export const wordsOfServer = (home: string) => [SERVER, `--home-dir=${home}`]

/** What follows `java` on the command line of the server. */
export const serverCommand = (home: Home) => [
  `@${home.serverArguments}`,
  SERVER,
  `--home-dir=${home.neo4j}`,
  `--config-dir=${home.conf}`,
  '--console-mode',
]

/** The class archive to boot with, or the list to write for making one; neither where no one will make it. */
export type Classes = { readonly archive?: string | undefined; readonly list?: string | undefined }

/** The JVM's options for the server, most of them those of Neo4j's own start script. */
export function serverArguments(
  profile: Profile,
  classPath: readonly string[],
  classes: Classes,
): readonly string[] {
  return [
    // A newer Java may have dropped one of the options below.
    '-XX:+IgnoreUnrecognizedVMOptions',
    // Grows as it must: to take all at once saves no time, and costs 120 MB that the dossier never needs.
    '-Xms128m',
    `-Xmx${profile.heap}`,
    // Boots 0.2 s sooner than G1 and takes 75 MB less; up to 1 GB of heap its pauses stay short.
    `-XX:+Use${collectorOf(profile)}GC`,
    // The archive holds 16,000 parsed and verified classes: the boot takes half as long.
    ...(classes.archive ? ['-Xshare:auto', `-XX:SharedArchiveFile=${classes.archive}`] : []),
    ...(classes.list ? [`-XX:DumpLoadedClassList=${classes.list}`] : []),
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+UnlockExperimentalVMOptions',
    '-XX:+TrustFinalNonStaticFields',
    '-XX:+DisableExplicitGC',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    ...MODULES,
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    ...onClassPath(classPath),
  ]
}

export const setPasswordArguments = (classPath: readonly string[], password: string) => [
  // A tool that runs for half a second: nothing is worth compiling well.
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  ...onClassPath(classPath),
  ADMIN,
  'dbms',
  'set-initial-password',
  password,
]

export const dumpArguments = (classPath: readonly string[], list: string, archive: string) => [
  '-Xshare:dump',
  `-XX:SharedClassListFile=${list}`,
  `-XX:SharedArchiveFile=${archive}`,
  '-Xmx512m',
  ...MODULES,
  // It warns of each class that it leaves out because its jar is signed.
  '-Xlog:disable',
  ...onClassPath(classPath),
]

const onClassPath = (classPath: readonly string[]) => [
  '-cp',
  classPath.join(process.platform === 'win32' ? ';' : ':'),
]

/**
 * As a file that `java @file` reads. The class path is 20 KB long, and a command line can be read by every user
 * of the machine, so it is no place for a password.
 */
export const argumentFile = (words: readonly string[]) =>
  words.map(word => `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"\n`).join('')

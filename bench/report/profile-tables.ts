import type { Dear } from '../profile/shares.ts'
import type { Profiled } from '../profile.ts'
import { table } from './tables.ts'

/** Where the server's CPU goes, one table for all shapes and one for each, in Markdown. */
export function tablesOfProfile(profiled: readonly Profiled[]): string {
  return [
    table(
      ['shape', 'requests a second', 'server CPU us', 'sampled us', 'errors'],
      profiled.map(({ shape, perSecond, serverCpu, sampled, errors }) => [
        shape,
        perSecond.toFixed(0),
        serverCpu.toFixed(0),
        sampled.toFixed(0),
        String(errors),
      ]),
    ),
    ...profiled.map(({ shape, shares }) =>
      table(
        [shape, 'us a request', '%', 'dearest functions, us a request'],
        shares.map(({ group, microseconds, share, functions }) => [
          group,
          microseconds.toFixed(1),
          (100 * share).toFixed(1),
          functions.map(told).join('<br>'),
        ]),
      ),
    ),
  ].join('\n\n')
}

function told({ name, module, line, microseconds }: Dear): string {
  const where = module === '' ? '' : ` ${module}:${line}`
  return `\`${name || '(anonymous)'}${where}\` ${microseconds.toFixed(1)}`
}

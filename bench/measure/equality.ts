import { isDeepStrictEqual } from 'node:util'
import type { Json, Shape } from '../shapes/shape.ts'
import { clientOf } from './client.ts'
import type { Asked } from './sides.ts'

const ANSWERS = 12

/** Fails where two sides answer differently: what does not return the same is not compared. */
export async function assertEqual(
  shape: Shape,
  sides: readonly Asked[],
  subjects: readonly string[],
): Promise<void> {
  for (const subject of subjects.slice(0, ANSWERS)) {
    const [first, ...others] = await Promise.all(
      sides.map(async side => ({ side, answer: await answerOf(side, subject) })),
    )
    if (!first || isEmpty(first.answer)) throw new Error(`${shape.name} finds nothing for ${subject}.`)
    for (const { side, answer } of others)
      if (!isDeepStrictEqual(first.answer, answer))
        throw new Error(
          [
            `${shape.name} of ${subject} differs:`,
            `${first.side.side} ${JSON.stringify(first.answer).slice(0, 2_000)}`,
            `${side.side} ${JSON.stringify(answer).slice(0, 2_000)}`,
          ].join('\n'),
        )
  }
}

const isEmpty = (answer: Json) => answer === null || (Array.isArray(answer) && answer.length === 0)

async function answerOf({ target, bodyOf, plain }: Asked, subject: string): Promise<Json> {
  const client = clientOf(target)
  try {
    const { status, text } = await client.send(bodyOf(subject))
    const { data, errors } = JSON.parse(text)
    if (status !== 200 || errors)
      throw new Error(`Port ${target.port} answered ${status}: ${text.slice(0, 500)}`)
    return plain(data)
  } finally {
    client.close()
  }
}

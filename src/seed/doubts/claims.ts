import { spotOf } from '../checks/spot.ts'
import type { Records } from '../kinds.ts'
import { type Doubt, doubt } from './doubt.ts'

/** Claims whose wording or place cannot be looked up. */
export function doubtfulClaims({ claims }: Records): Doubt[] {
  return claims.flatMap(placed => {
    const { form, sourced, statedIn = [], attributedAs } = placed.record
    const spot = spotOf(placed)
    return [
      ...(form === undefined ? [doubt('CLAIM_WITHOUT_FORM', spot, 'form', 'is missing.')] : []),
      ...statedIn.flatMap(({ document, locator }, index) =>
        locator === undefined
          ? [
              doubt(
                'CLAIM_WITHOUT_LOCATOR',
                spot,
                `statedIn.${index}`,
                `does not say where in ${document} it stands.`,
              ),
            ]
          : [],
      ),
      ...(sourced === false
        ? [doubt('CLAIM_UNSOURCED', spot, 'sourced', `is false: "${attributedAs}" is all that is known.`)]
        : []),
    ]
  })
}

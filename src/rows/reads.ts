import type { Declarations } from '../selection/declare.ts'
import { arcRows } from './arc.ts'
import { claimRow, claimRows } from './claims.ts'
import { eventRow, eventRows } from './events.ts'

export const rows: Declarations = { EventRow: eventRow, ClaimRow: claimRow }

export const rowRoots = { eventRows, claimRows, arcRows }

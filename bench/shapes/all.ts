import { arc } from './arc.ts'
import { dyadPage } from './dyad-page.ts'
import { eventTree } from './event-tree.ts'
import { flatList } from './flat-list.ts'
import { interfaceList } from './interface-list.ts'
import { search } from './search.ts'
import type { Shape } from './shape.ts'

export const shapes: readonly Shape[] = [eventTree, dyadPage, flatList, interfaceList, arc, search]

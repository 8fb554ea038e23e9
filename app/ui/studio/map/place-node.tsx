import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import type { MapKind } from '#app/core/writing/map/scenario-map'
import { classes } from '../../primitives/classes'
import { mapWords } from '../../words/studio-map'
import { FactLine } from './fact-line'
import type { Fact } from './facts'

export type PlaceData = {
	kind: MapKind
	title: string
	/** What stands under the title: how many replies, or that it is an ending. */
	under: string
	fact: Fact
	here: boolean
}
export type PlaceNodeType = Node<PlaceData, 'place'>
export type LimitNodeType = Node<{ words: string }, 'limit'>

const borders = {
	good: 'border-good',
	warn: 'border-warn',
	problem: 'border-problem',
	plain: 'border-edge',
}
const grounds = {
	good: 'bg-good-wash',
	warn: 'bg-warn-wash',
	problem: 'bg-problem-wash',
	plain: 'bg-sheet',
}

/** Lines begin and end at the border; nothing is drawn for that. */
function Ends() {
	return (
		<>
			<Handle type="target" position={Position.Top} isConnectable={false} className="invisible" />
			<Handle type="source" position={Position.Bottom} isConnectable={false} className="invisible" />
		</>
	)
}

/** A scene, an ending, or what is not there yet. */
export function PlaceNode({ data }: NodeProps<PlaceNodeType>) {
	const { kind, title, under, fact, here } = data
	return (
		<div
			className={classes(
				'flex h-full flex-col justify-between gap-1 overflow-hidden border-2 px-3 py-2 text-start text-ink',
				kind === 'ending' ? 'rounded-3xl' : 'rounded-lg',
				kind === 'missing' || kind === 'use' ? 'border-dashed' : '',
				borders[fact.look],
				grounds[fact.look],
				here && 'outline-4 outline-offset-2 outline-focus',
			)}
		>
			<Ends />
			<span>
				<span className="line-clamp-2 text-sm leading-tight font-semibold">{title}</span>
				<span className="text-xs text-ink-soft">{here ? `${under}. ${mapWords.here}` : under}</span>
			</span>
			<FactLine fact={fact} className="line-clamp-2" />
		</div>
	)
}

/** What leads on by itself. */
export function LimitNode({ data }: NodeProps<LimitNodeType>) {
	return (
		<div className="flex h-full items-center justify-center rounded-full border-2 border-dashed border-edge bg-paper px-2 text-center text-xs leading-tight text-ink-soft">
			<Ends />
			{data.words}
		</div>
	)
}

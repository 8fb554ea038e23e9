import { said } from '#app/core/writing/cards/card-attributes'
import { putAfter } from '#app/core/writing/cards/card-parts'
import { freshName, newEnding, newReply, newScene } from '#app/core/writing/cards/new-cards'
import { isTag } from '#app/core/writing/map/tags'
import type { Reading, WrittenTag } from '#app/core/writing/reading'
import { Button } from '../../primitives/button'
import { cardsWords } from '../../words/cards'
import { CardActs } from './card-acts'
import { cardTitle } from './card-title'
import type { Cards } from './use-cards'

export type SceneActsProps = { cards: Cards; tag: WrittenTag; tags: readonly WrittenTag[]; index: number }

/** What may be done with a whole scene: another behind it, its place, taking it away. */
export function SceneActs({ cards, tag, tags, index }: SceneActsProps) {
	const what = cardTitle(tag)
	const alike = (other: WrittenTag | undefined) => (other?.name === tag.name ? other : undefined)
	const add = (made: (reading: Reading) => string) =>
		cards.change(tag, (text, same, reading) => putAfter(text, same, made(reading)))
	return (
		<div className="flex flex-wrap items-center justify-between gap-2 border-t border-line pt-3">
			{cards.mayWrite && (
				<div className="flex flex-wrap gap-2">
					<Button look="secondary" size="small" onClick={() => add((reading) => freshScene(reading, tag))}>
						{cardsWords.add.Scene}
					</Button>
					<Button look="secondary" size="small" onClick={() => add(freshEnding)}>
						{cardsWords.add.Ending}
					</Button>
				</div>
			)}
			<CardActs
				cards={cards}
				tag={tag}
				what={what}
				before={alike(tags[index - 1])}
				after={alike(tags[index + 1])}
			/>
		</div>
	)
}

const { fresh } = cardsWords

function freshScene(reading: Reading, tag: WrittenTag): string {
	const own = said(tag, 'id') ?? ''
	const to = tag.children.filter(isTag).flatMap((part) => said(part, 'to') ?? [])[0] ?? own
	const reply = newReply(freshName(reading, 'reply', 'reply'), to, fresh.reply, fresh.why)
	return newScene(freshName(reading, fresh.scene, 'scene'), fresh.scene, fresh.says, [reply])
}

const freshEnding = (reading: Reading): string =>
	newEnding(freshName(reading, fresh.ending, 'ending'), fresh.ending, fresh.says, fresh.story)

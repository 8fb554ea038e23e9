import type { UnclearGroup } from '#app/core/assessment/numbers/unclear-groups'
import type { Choice } from '../../form/select'
import { Disclosure } from '../../primitives/disclosure'
import { numbersWords as words } from '../../words/numbers'
import { AddWords, type AddWordsProblem } from './add-words'

export type UnclearView = UnclearGroup & {
	/** Title of its scene. */
	title: string
	/** What the words could be another way to say: `reply:<id>` or `need:<id>`. */
	choices: Choice[]
}
export type UnclearListProps = { groups: UnclearView[]; problem: AddWordsProblem | null }

/** What was typed and not understood, each with a way into the scenario. */
export function UnclearList({ groups, problem }: UnclearListProps) {
	return (
		<section aria-labelledby="unclear-title" id="unclear">
			<h2 id="unclear-title" className="text-xl">
				{words.unclearTitle}
			</h2>
			<p className="mt-1 mb-4 max-w-measure text-ink-soft">
				{groups.length > 0 ? words.unclearText : words.unclearNone}
			</p>
			<ul className="grid gap-4">
				{groups.map((group) => {
					const [first = '', ...others] = group.texts
					const key = `${group.scene}:${first}`
					const own = problem?.original === first ? problem : null
					return (
						<li key={key} className="rounded-lg border border-line bg-sheet p-4">
							<p className="text-xs text-ink-soft">{words.inScene(group.title)}</p>
							<blockquote className="mt-1 wrap-anywhere">{first}</blockquote>
							{group.people !== null && (
								<p className="mt-1 text-sm text-ink-soft">{words.wroteLike(group.people)}</p>
							)}
							{others.length > 0 && (
								<Disclosure look="line" summary={words.alsoLike} className="mt-2">
									<ul className="list-disc space-y-1 ps-5">
										{others.map((text) => (
											<li key={text} className="wrap-anywhere">
												{text}
											</li>
										))}
									</ul>
								</Disclosure>
							)}
							<Disclosure look="line" summary={words.add} open={own !== null} className="mt-2 border-b-0">
								<AddWords original={first} choices={group.choices} problem={own} />
							</Disclosure>
						</li>
					)
				})}
			</ul>
		</section>
	)
}

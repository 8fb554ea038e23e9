import { debriefWords } from '../words/debrief'

export type StoriesProps = { name: string; told: string | null; wanted: string }

/** The story the person tells beside the one we wanted them to tell. */
export function Stories({ name, told, wanted }: StoriesProps) {
	return (
		<section aria-labelledby="story-title">
			<h2 id="story-title" className="mb-4 text-xl">
				{debriefWords.storyTitle}
			</h2>
			<div className="grid gap-4 sm:grid-cols-2">
				<figure className="rounded-lg border border-line bg-sheet p-5">
					<figcaption className="mb-2 text-sm font-semibold text-ink-soft">
						{debriefWords.storyTold(name)}
					</figcaption>
					{told ? (
						<blockquote className="text-lg font-medium">“{told}”</blockquote>
					) : (
						<p>{debriefWords.storyNone(name)}</p>
					)}
				</figure>
				<figure className="rounded-lg border-2 border-dashed border-line p-5">
					<figcaption className="mb-2 text-sm font-semibold text-ink-soft">
						{debriefWords.storyWanted(name)}
					</figcaption>
					<blockquote className="text-lg">“{wanted}”</blockquote>
				</figure>
			</div>
		</section>
	)
}

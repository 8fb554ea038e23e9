import { pauseWords } from '../words/debrief-more'

/** The three questions of integrity, as a list. */
export function ThreeQuestions() {
	return (
		<ol className="list-decimal ps-6">
			{pauseWords.questions.map((question) => (
				<li key={question}>{question}</li>
			))}
		</ol>
	)
}

import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphqlWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

/** Monaco asks for its workers by label; each is a file of this origin, so no blob: is needed. */
window.MonacoEnvironment = {
  getWorker(_workerId: string, label: string): Worker {
    if (label === 'graphql') return new GraphqlWorker()
    if (label === 'json') return new JsonWorker()
    return new EditorWorker()
  },
}

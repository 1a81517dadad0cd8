// Beside a frame of ours: the frame says how high it is, and gets that height. Of all messages only what a frame says of itself counts.
addEventListener('message', ({ source, data }) => {
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && data?.demarcheHeight > 0) frame.height = data.demarcheHeight
})

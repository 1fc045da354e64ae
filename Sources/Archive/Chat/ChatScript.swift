/// The live page's script. Without it the page has frames.
enum ChatScript {
    static let source = """
        "use strict";
        (() => {
          const live = document.getElementById("live"), lines = document.getElementById("lines"),
            here = document.getElementById("here"), state = document.getElementById("state"),
            form = document.getElementById("say"), text = form && form.elements.text;
          live.hidden = false;
          const me = live.dataset.me;
          const atEnd = () => innerHeight + scrollY > document.body.scrollHeight - 120;
          const own = item => {
            const time = item.querySelector("time");
            time.textContent = new Date(time.dateTime).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
            if (!me || item.dataset.by !== me || item.querySelector("em") || item.querySelector("button")) return;
            const button = document.createElement("button");
            button.type = "button";
            button.textContent = "Take away";
            button.className = "quiet";
            button.onclick = () => { if (confirm("Take this line away?")) send({ line: item.id.slice(1), text: "" }); };
            item.append(" ", button);
          };
          const send = async fields => {
            const answer = await fetch(live.dataset.to, { method: "POST", body: new URLSearchParams(fields) });
            if (answer.ok) return true;
            state.textContent = await answer.text();
            return false;
          };
          for (const item of lines.children) own(item);
          scrollTo(0, document.body.scrollHeight);
          const events = new EventSource(live.dataset.from);
          events.addEventListener("line", event => {
            const stays = atEnd(), box = document.createElement("template");
            box.innerHTML = event.data;
            const item = box.content.firstElementChild, old = document.getElementById(item.id);
            own(item);
            if (old) old.replaceWith(item); else lines.append(item);
            if (stays) scrollTo(0, document.body.scrollHeight);
          });
          events.addEventListener("here", event => { here.textContent = event.data; });
          events.onopen = () => { state.textContent = ""; };
          events.onerror = () => {
            state.textContent = events.readyState === 2
              ? "This page does not hear any more. Please load it again."
              : "The connection is lost. It is tried again; what you typed stays.";
          };
          if (form) {
            form.onsubmit = async event => {
              event.preventDefault();
              const said = text.value;
              if (!said.trim()) return;
              try {
                if (await send({ text: said }) && text.value === said) text.value = "";
              } catch { state.textContent = "That did not leave. Please try again."; }
            };
            text.onkeydown = event => {
              if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); form.requestSubmit(); }
            };
          }
        })();
        """
    /// Changes with the content, so that it can be cached for ever.
    static let version = PageTag.of(Array(source.utf8))
}

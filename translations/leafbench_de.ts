<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AnswerWords</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>unlike</source>
        <translation>fremd</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>calibrated on %1 validation pictures</source>
        <translation>kalibriert mit %1 Validierungsbildern</translation>
    </message>
    <message>
        <source>not calibrated yet</source>
        <translation>noch nicht kalibriert</translation>
    </message>
    <message>
        <source>This run was right on %1 of its validation images.</source>
        <translation>Dieser Lauf hat %1 seiner Validierungsbilder richtig erkannt.</translation>
    </message>
    <message>
        <source>The starter model was right on %1 of its validation images.</source>
        <translation>Das Startmodell lag bei %1 seiner Validierungsbilder richtig.</translation>
    </message>
    <message>
        <source>calibrated on %1 validation picture</source>
        <translation>kalibriert mit %1 Validierungsbild</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Klassifizieren</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 has no =</source>
        <translation>In %1 fehlt das =</translation>
    </message>
    <message>
        <source>load balance %1</source>
        <translation>Lastverteilung %1</translation>
    </message>
    <message>
        <source>communication %1</source>
        <translation>Kommunikation %1</translation>
    </message>
    <message>
        <source>no waiting %1</source>
        <translation>kein Warten %1</translation>
    </message>
    <message>
        <source>useful work %1</source>
        <translation>nützliche Arbeit %1</translation>
    </message>
    <message>
        <source>Why %1: %2.</source>
        <translation>Warum bei %1: %2.</translation>
    </message>
    <message>
        <source>Measure %1 next: what the law predicts for %2 becomes %3 narrower.</source>
        <translation>Messen Sie als Nächstes %1: Die Vorhersage des Gesetzes für %2 wird um %3 enger.</translation>
    </message>
    <message>
        <source>Measure %1 once more: what the law predicts for %2 becomes %3 narrower.</source>
        <translation>Messen Sie %1 noch einmal: Die Vorhersage des Gesetzes für %2 wird um %3 enger.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Simulated with the tasks measured here, if no worker slowed another: %1.</source>
        <translation>Simuliert mit den hier gemessenen Aufgaben, wenn kein Arbeiter einen anderen bremst: %1.</translation>
    </message>
    <message>
        <source>%1 MB/s and %2 ms</source>
        <translation>%1 MB/s und %2 ms</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1: %2 predicted from the network and the time of one, of which %3 is communication that nothing hides; %4 measured.</source>
        <translation>%1: %2 aus dem Netz und der Zeit von einem vorhergesagt, davon %3 Kommunikation, die nichts verdeckt; %4 gemessen.</translation>
    </message>
    <message>
        <source>Predicted for machines like this one, on this network: %1.</source>
        <translation>Vorhersage für Rechner wie diesen in diesem Netz: %1.</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 to %2</source>
        <translation>%1 ist keine ganze Zahl von 0 bis %2</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>it is empty; is a variable of a script not set?</source>
        <translation>er ist leer; ist eine Variable eines Skripts nicht gesetzt?</translation>
    </message>
</context>
<context>
    <name>leafbench</name>
    <message>
        <source>A workbench for leaf-disease classification.</source>
        <translation>Eine Werkbank zur Klassifikation von Blattkrankheiten.</translation>
    </message>
    <message>
        <source>Where runs are kept.</source>
        <translation>Wo die Läufe liegen.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (hell), dark (dunkel) oder system.</translation>
    </message>
    <message>
        <source>Write pictures of all pages to DIR and end.</source>
        <translation>Bilder aller Seiten nach DIR schreiben und beenden.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not &quot;%1&quot;</source>
        <translation>--theme ist light, dark oder system, nicht „%1“</translation>
    </message>
    <message>
        <source>--page is one of %1, not &quot;%2&quot;</source>
        <translation>--page ist eines von %1, nicht „%2“</translation>
    </message>
    <message>
        <source>no display can be opened (%1). Start it on a desktop, or use leafbench-cli, which needs none.</source>
        <translation>Kein Bildschirm lässt sich öffnen (%1). Auf einer grafischen Oberfläche starten, oder leafbench-cli verwenden, das keine braucht.</translation>
    </message>
    <message>
        <source>A dataset&apos;s folder, pictures to classify, or a run to import.</source>
        <translation>Ordner eines Datensatzes, Bilder zum Klassifizieren oder ein Lauf zum Importieren.</translation>
    </message>
    <message>
        <source>Page to show first: explore, preprocess, train, tune, evaluate, classify, speedup, replay, runs, cluster, help, settings.</source>
        <translation>Welche Seite zuerst: explore, preprocess, train, tune, evaluate, classify, speedup, replay, runs, cluster, help, settings.</translation>
    </message>
    <message>
        <source>Size of the text in percent: 50 to 300.</source>
        <translation>Größe der Schrift in Prozent: 50 bis 300.</translation>
    </message>
    <message>
        <source>--text-size is a number from 50 to 300, not &quot;%1&quot;</source>
        <translation>--text-size ist eine Zahl von 50 bis 300, nicht „%1“</translation>
    </message>
    <message>
        <source>Not all pages could be drawn into %1.</source>
        <translation>Nicht alle Seiten konnten nach %1 gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>leafbench::cli</name>
    <message>
        <source>%1 (%2 ms)</source>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>The five likeliest classes of pictures, by a run</source>
        <translation>Die fünf wahrscheinlichsten Klassen von Bildern nach einem Lauf</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>Ordner der Läufe</translation>
    </message>
    <message>
        <source>... and %1 more notes.</source>
        <translation>... und %1 weitere Hinweise.</translation>
    </message>
    <message>
        <source>      R         G         B</source>
        <translation>      R         G         B</translation>
    </message>
    <message>
        <source>Draw a demo dataset of 38 classes in Kaggle&apos;s layout</source>
        <translation>Einen Demo-Datensatz mit 38 Klassen in Kaggles Ordneraufbau zeichnen</translation>
    </message>
    <message>
        <source>Folder to draw into</source>
        <translation>Ordner, in den gezeichnet wird</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Bilder je Klasse</translation>
    </message>
    <message>
        <source>Pixels a side</source>
        <translation>Seitenlänge in Pixeln</translation>
    </message>
    <message>
        <source>Seed: the same one draws the same leaves</source>
        <translation>Seed: derselbe zeichnet dieselben Blätter</translation>
    </message>
    <message>
        <source>Threads; 0: one a core</source>
        <translation>Threads; 0: einer je Kern</translation>
    </message>
    <message>
        <source>List the classes and images of a dataset folder</source>
        <translation>Klassen und Bilder eines Datensatz-Ordners auflisten</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>Assign every image to train, valid or test</source>
        <translation>Jedes Bild train, valid oder test zuordnen</translation>
    </message>
    <message>
        <source>auto, folders (keep train and valid, cut test out of train) or stratified</source>
        <translation>auto, folders (train und valid behalten, test aus train schneiden) oder stratified (nach Klassen)</translation>
    </message>
    <message>
        <source>Share of train (stratified)</source>
        <translation>Anteil von train (stratified)</translation>
    </message>
    <message>
        <source>Share of valid (stratified)</source>
        <translation>Anteil von valid (stratified)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>File to save the split to, for the recipe key split</source>
        <translation>Datei für die Aufteilung, zu nutzen im Rezept unter split</translation>
    </message>
    <message>
        <source>Exact channel mean and standard deviation</source>
        <translation>Genauer Mittelwert und Standardabweichung der Farbkanäle</translation>
    </message>
    <message>
        <source>train, valid, test or all; auto: train/ of Kaggle&apos;s layout, all of a plain folder</source>
        <translation>train, valid, test oder all (alle); auto: train/ bei Kaggles Ordneraufbau, sonst alle Bilder des Ordners</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 %5 images in %6; results in %7</source>
        <translation>Genauigkeit %1 (95-%-Intervall %2 bis %3) auf %4 Bildern (%5) in %6; Ergebnisse in %7</translation>
    </message>
    <message>
        <source>Classification report and confusion matrix of a run</source>
        <translation>Klassifikationsbericht und Konfusionsmatrix eines Laufs</translation>
    </message>
    <message>
        <source>train, valid or test; auto: test where the run has one, else valid</source>
        <translation>train, valid oder test; auto: test, wenn der Lauf Testbilder hat, sonst valid</translation>
    </message>
    <message>
        <source>Leafbench without a window: leaf diseases, ResNet-18, and what parallelism gains.</source>
        <translation>Leafbench ohne Fenster: Blattkrankheiten, ResNet-18 und was Parallelität bringt.</translation>
    </message>
    <message>
        <source>One JSON object a line on stdout; progress and log on stderr</source>
        <translation>Ein JSON-Objekt je Zeile auf stdout; Fortschritt und Meldungen auf stderr</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>ResNet-18&apos;s layers, shapes and parameters (the paper&apos;s Figure 8)</source>
        <translation>Schichten, Formen und Parameter von ResNet-18 (Abbildung 8 des Artikels)</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>all or head</source>
        <translation>all (ganzes Netz) oder head (nur die letzte Schicht)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Epoch  train loss  train acc  valid loss  valid acc        lr       time  images/s  waited</source>
        <translation>  Ep.  Train-Loss  Train-Acc  Valid-Loss  Valid-Acc        LR       Zeit  Bilder/s  Warten</translation>
    </message>
    <message>
        <source>Trained for %1, %2 images/s; best validation accuracy %3 in epoch %4.</source>
        <translation>%1 trainiert, %2 Bilder/s; beste Validierungsgenauigkeit %3 in Epoche %4.</translation>
    </message>
    <message>
        <source>%1 files were left out; they are listed in %2/refused.csv.</source>
        <translation>Ausgelassene Dateien: %1; sie stehen in %2/refused.csv.</translation>
    </message>
    <message>
        <source>Next: leafbench-cli evaluate %1</source>
        <translation>Weiter mit: leafbench-cli evaluate %1</translation>
    </message>
    <message>
        <source>Which pictures? Give --data DIR, or data in the recipe.</source>
        <translation>Welche Bilder? --data DIR angeben oder data im Rezept.</translation>
    </message>
    <message>
        <source>Go on with: leafbench-cli train --resume %1</source>
        <translation>Fortsetzen mit: leafbench-cli train --resume %1</translation>
    </message>
    <message>
        <source>Train ResNet-18 on a dataset folder</source>
        <translation>ResNet-18 mit einem Datensatz-Ordner trainieren</translation>
    </message>
    <message>
        <source>key=value of the recipe; may be given often</source>
        <translation>Schlüssel=Wert des Rezepts; mehrfach möglich</translation>
    </message>
    <message>
        <source>Folder that the run goes into</source>
        <translation>Ordner, in den der Lauf kommt</translation>
    </message>
    <message>
        <source>Recipe keys:
</source>
        <translation>Schlüssel des Rezepts:
</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabelle %1. %2</translation>
    </message>
    <message>
        <source>The paper&apos;s machine: %1</source>
        <translation>Der Rechner des Artikels: %1</translation>
    </message>
    <message>
        <source>%1  paper s  speedup     here s  speedup   images</source>
        <translation>%1Artikel s  Speedup     hier s  Speedup   Bilder</translation>
    </message>
    <message>
        <source>  not measured yet</source>
        <translation>  noch nicht gemessen</translation>
    </message>
    <message>
        <source>The paper&apos;s tables of times and speedups beside those measured on this machine</source>
        <translation>Die Tabellen der Zeiten und Speedups aus dem Artikel neben denen, die auf diesem Rechner gemessen wurden</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Measure one workload at several worker counts</source>
        <translation>Eine Arbeit mit mehreren Worker-Anzahlen messen</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Runs of each count</source>
        <translation>Durchläufe je Anzahl</translation>
    </message>
    <message>
        <source>Drop the files from the cache before each run</source>
        <translation>Die Dateien vor jedem Durchlauf aus dem Cache entfernen</translation>
    </message>
    <message>
        <source>Images, in a fixed shuffled order; 0: all (the default; %1 for training)</source>
        <translation>Bilder, in fester gemischter Reihenfolge; 0: alle (der Standard; %1 beim Training)</translation>
    </message>
    <message>
        <source>Runs folder; the study goes into its speedup folder</source>
        <translation>Ordner der Läufe; die Studie kommt in seinen Ordner speedup</translation>
    </message>
    <message>
        <source>workers  repeat         time  images/s  cores used   waited</source>
        <translation> Worker    Wdh.         Zeit  Bilder/s       Kerne   Warten</translation>
    </message>
    <message>
        <source>
workers      median    least     most  speedup (95 % interval)  efficiency  Karp-Flatt    paper&apos;s time, speedup</source>
        <translation>
 Worker      Median     Min.     Max.  Speedup (95-%-Interv.)    Effizienz  Karp-Flatt    Artikel Zeit, Speedup</translation>
    </message>
    <message>
        <source>  past the cores</source>
        <translation>  über die Kerne hinaus</translation>
    </message>
    <message>
        <source>Predicted for %1 workers with a core each: %2 by Amdahl, %3 by Gustafson.</source>
        <translation>Vorhersage für %1 Worker mit je einem Kern: %2 nach Amdahl, %3 nach Gustafson.</translation>
    </message>
    <message>
        <source>Paper: Table %1, %2.</source>
        <translation>Artikel: Tabelle %1, %2.</translation>
    </message>
    <message>
        <source>All runs gave the same result.</source>
        <translation>Alle Durchläufe hatten dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>The runs gave different results.</source>
        <translation>Die Durchläufe hatten verschiedene Ergebnisse.</translation>
    </message>
    <message>
        <source>Stored in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>%1 tasks: %2, in %3 worker processes</source>
        <translation>%1 Aufgaben: %2; Arbeitsprozesse: %3</translation>
    </message>
    <message>
        <source>loader (threads) or tasks (a task graph, by worker processes)</source>
        <translation>loader (Threads) oder tasks (ein Aufgabengraph, mit Arbeitsprozessen)</translation>
    </message>
    <message>
        <source>Threads (1 to 256) or worker processes (1 to 64); one a core if not given</source>
        <translation>Threads (1 bis 256) oder Arbeitsprozesse (1 bis 64); ohne Angabe einer je Kern</translation>
    </message>
    <message>
        <source>tune-parallel: LibTorch threads of each trial; 0: all cores shared out, so that one at a time has them all</source>
        <translation>tune-parallel: LibTorch-Threads je Versuch; 0: alle Kerne werden aufgeteilt, ein einzelner Versuch hat sie also alle</translation>
    </message>
    <message>
        <source>The results were not compared: with other cores their sums round differently.</source>
        <translation>Die Ergebnisse wurden nicht verglichen: Bei anderer Kernzahl runden ihre Summen anders.</translation>
    </message>
    <message>
        <source>How trials are suggested (tpe: Bayesian)</source>
        <translation>Wie Versuche vorgeschlagen werden (tpe: nach Bayes)</translation>
    </message>
    <message>
        <source>Which trials are stopped early (none)</source>
        <translation>Welche Versuche vorzeitig beendet werden (none)</translation>
    </message>
    <message>
        <source>What a trial is judged by, at its best epoch (valid_accuracy)</source>
        <translation>Woran ein Versuch gemessen wird, in seiner besten Epoche (valid_accuracy)</translation>
    </message>
    <message>
        <source>Of the sampler (42); that of the trainings is the recipe&apos;s</source>
        <translation>Seed des Samplers (42); der Seed der Trainings steht im Rezept</translation>
    </message>
    <message>
        <source>tpe: finished trials, spread evenly, before it models (5)</source>
        <translation>tpe: beendete, gleichmäßig verteilte Versuche, bevor es modelliert (5)</translation>
    </message>
    <message>
        <source>Trials before each one that its suggestion does not wait for (3); so many + 1 can run at a time</source>
        <translation>Zahl der Versuche davor, auf die ein Vorschlag nicht wartet (3); so viele + 1 können gleichzeitig laufen</translation>
    </message>
    <message>
        <source>LibTorch threads of each trial (1)</source>
        <translation>LibTorch-Threads je Versuch (1)</translation>
    </message>
    <message>
        <source>Use every result at once and share all cores out: trials then depend on how many run and on timing</source>
        <translation>Jedes Ergebnis sofort nutzen und alle Kerne aufteilen: Die Versuche hängen dann davon ab, wie viele laufen, und vom zeitlichen Ablauf</translation>
    </message>
    <message>
        <source>Keep every trial&apos;s model (45 MB each), not the best alone</source>
        <translation>Das Modell jedes Versuchs behalten (je 45 MB), nicht nur das beste</translation>
    </message>
    <message>
        <source>Search for good hyperparameters, several trials at a time</source>
        <translation>Gute Hyperparameter suchen, mehrere Versuche gleichzeitig</translation>
    </message>
    <message>
        <source>Trials that the study has in the end</source>
        <translation>Zahl der Versuche, die die Studie am Ende hat</translation>
    </message>
    <message>
        <source>Trials at a time (default: as many as the cores let run)</source>
        <translation>Gleichzeitige Versuche (Standard: so viele, wie die Kerne erlauben)</translation>
    </message>
    <message>
        <source>Search space (JSON); default: the paper&apos;s four hyperparameters</source>
        <translation>Suchraum (JSON); Standard: die vier Hyperparameter des Artikels</translation>
    </message>
    <message>
        <source>Folder that the trials&apos; runs go into</source>
        <translation>Ordner, in den die Läufe der Versuche kommen</translation>
    </message>
    <message>
        <source>a validation accuracy of %1</source>
        <translation>einer Validierungsgenauigkeit von %1</translation>
    </message>
    <message>
        <source>a validation loss of %1</source>
        <translation>einem Validierungs-Loss von %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>No trial came to a value: all %1 failed or were pruned. See %2.</source>
        <translation>Kein Versuch kam zu einem Wert: Alle %1 sind fehlgeschlagen oder wurden vorzeitig abgebrochen. Siehe %2.</translation>
    </message>
    <message>
        <source>Best is trial %1 with %2.</source>
        <translation>Am besten ist Versuch %1 mit %2.</translation>
    </message>
    <message>
        <source>median: first epochs that are never judged (1)</source>
        <translation>median: erste Epochen, die nie beurteilt werden (1)</translation>
    </message>
    <message>
        <source>More trials at a time need a longer look-back (--look-back %1), which is another study, or --as-fast-as-possible.</source>
        <translation>Mehr gleichzeitige Versuche brauchen einen längeren Rückblick (--look-back %1), was eine andere Studie ist, oder --as-fast-as-possible.</translation>
    </message>
    <message>
        <source>Without a recipe trials train five epochs with a step schedule. A space file, any recipe keys:</source>
        <translation>Ohne Rezept trainieren die Versuche fünf Epochen mit dem Plan Stufen. Eine Suchraum-Datei mit beliebigen Schlüsseln des Rezepts:</translation>
    </message>
    <message>
        <source>With --json stdout has one object a trial (trial, state, value, parameters, intermediate, elapsed_s, slot, run), and one at the end: best, elapsed_s, trials, complete, pruned, failed, study.
</source>
        <translation>Mit --json enthält stdout ein Objekt je Versuch (trial, state, value, parameters, intermediate, elapsed_s, slot, run) und am Ende eines mit: best, elapsed_s, trials, complete, pruned, failed, study.
</translation>
    </message>
    <message>
        <source>  Nearest training picture: %1 (%2, distance %3)</source>
        <translation>  Nächstes Trainingsbild: %1 (%2, Abstand %3)</translation>
    </message>
    <message>
        <source>  This very file was in the training data: %1</source>
        <translation>  Genau diese Datei war in den Trainingsdaten: %1</translation>
    </message>
    <message>
        <source>  This picture was in the training data: %1</source>
        <translation>  Dieses Bild war in den Trainingsdaten: %1</translation>
    </message>
    <message>
        <source>  Where it looked: %1</source>
        <translation>  Wohin das Netz sah: %1</translation>
    </message>
    <message>
        <source>Not calibrated: %1</source>
        <translation>Nicht kalibriert: %1</translation>
    </message>
    <message>
        <source>Folder for a picture each of where the network looked (Grad-CAM)</source>
        <translation>Ordner für je ein Bild davon, wohin das Netz sah (Grad-CAM)</translation>
    </message>
    <message>
        <source>Plain probabilities: nothing is learned from the run&apos;s own pictures first</source>
        <translation>Einfache Wahrscheinlichkeiten: Aus den eigenen Bildern des Laufs wird vorher nichts gelernt</translation>
    </message>
    <message>
        <source>Open every file: faulty ones, leaves on both sides of a split, what the background tells</source>
        <translation>Jede Datei öffnen: defekte Dateien, Blätter auf beiden Seiten einer Aufteilung, was der Hintergrund verrät</translation>
    </message>
    <message>
        <source>File that tells which pictures show the same leaf: PlantVillage&apos;s leaf-map.json, or CSV file,leaf</source>
        <translation>Datei, die sagt, welche Bilder dasselbe Blatt zeigen: leaf-map.json von PlantVillage oder CSV file,leaf</translation>
    </message>
    <message>
        <source>File to save the leaf-clean split to, for the recipe key split</source>
        <translation>Datei für die blattreine Aufteilung, zu nutzen im Rezept unter split</translation>
    </message>
    <message>
        <source>Folder of the runs; what is known of the pictures is kept in it</source>
        <translation>Ordner der Läufe; was über die Bilder bekannt ist, wird darin aufbewahrt</translation>
    </message>
    <message>
        <source>Top 5 %1; expected calibration error %2, and %3 at the validation images&apos; temperature of %4</source>
        <translation>Top-5 %1; erwarteter Kalibrierfehler %2 und %3 bei der Temperatur %4 der Validierungsbilder</translation>
    </message>
    <message>
        <source>None of them is faulty.</source>
        <translation>Keines davon ist defekt.</translation>
    </message>
    <message>
        <source>Faulty files: %1</source>
        <translation>Defekte Dateien: %1</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>Images that show a leaf which is also in train:</source>
        <translation>Bilder eines Blatts, das auch in train liegt:</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>The leaf-clean split is saved: train with --set split=%1</source>
        <translation>Die blattreine Aufteilung ist gespeichert: trainieren mit --set split=%1</translation>
    </message>
    <message>
        <source>Pictures, or folders of them</source>
        <translation>Bilder oder Ordner voller Bilder</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Say where to: --to FOLDER, --bundle FILE.zip, or both.</source>
        <translation>Ziel angeben: --to FOLDER, --bundle FILE.zip oder beides.</translation>
    </message>
    <message>
        <source>%1
Train from it with --set weights=FILE.</source>
        <translation>%1
Damit trainieren mit --set weights=FILE.</translation>
    </message>
    <message>
        <source>A run&apos;s weights and numbers for other programs</source>
        <translation>Gewichte und Zahlen eines Laufs für andere Programme</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <source>Some of %1, between commas; all when left out</source>
        <translation>Einige von %1, durch Kommas getrennt; ohne Angabe alle</translation>
    </message>
    <message>
        <source>The whole run and all formats in one zip with SHA-256 sums</source>
        <translation>Der ganze Lauf und alle Formate in einer Zip-Datei mit SHA-256-Summen</translation>
    </message>
    <message>
        <source>Takes a bundle, another machine&apos;s run, or ResNet-18 weights in</source>
        <translation>Nimmt ein Paket, einen Lauf von einem anderen Rechner oder ResNet-18-Gewichte auf</translation>
    </message>
    <message>
        <source>A bundle, a run&apos;s folder, or weights (safetensors, or a state_dict of torch)</source>
        <translation>Ein Paket, der Ordner eines Laufs oder Gewichte (safetensors oder ein state_dict von torch)</translation>
    </message>
    <message>
        <source>
The paper replayed in %1, in %2</source>
        <translation>
Der Artikel nachvollzogen in %1, in %2</translation>
    </message>
    <message>
        <source>Which pictures? Give DIR, or --resume REPLAY.</source>
        <translation>Welche Bilder? DIR angeben oder --resume REPLAY.</translation>
    </message>
    <message>
        <source>What is done is kept. Go on with: leafbench-cli replay --resume %1</source>
        <translation>Was fertig ist, bleibt erhalten. Fortsetzen mit: leafbench-cli replay --resume %1</translation>
    </message>
    <message>
        <source>Carry the whole paper out, step by step, its values beside this machine&apos;s</source>
        <translation>Den ganzen Artikel Schritt für Schritt ausführen, seine Werte neben denen dieses Rechners</translation>
    </message>
    <message>
        <source>smoke: minutes, on any dataset; lecture: under half an hour; full: the paper&apos;s sizes</source>
        <translation>smoke: Minuten, mit jedem Datensatz; lecture: unter einer halben Stunde; full: die Größen des Artikels</translation>
    </message>
    <message>
        <source>Runs folder; the replay goes into its replays folder</source>
        <translation>Ordner der Läufe; der Nachvollzug kommt in seinen Ordner replays</translation>
    </message>
    <message>
        <source>A replay to go on with (default: the newest unfinished one of this folder and scale)</source>
        <translation>Nachvollzug, der fortgesetzt wird (Standard: der neueste unfertige mit diesem Ordner und Umfang)</translation>
    </message>
    <message>
        <source>Folder of the report (default: report in the replay)</source>
        <translation>Ordner des Berichts (Standard: report im Nachvollzug)</translation>
    </message>
    <message>
        <source>With --json stdout has an object as each step begins and ends (step, state, elapsed_s), one a measurement (step, workers, repeat, own_s, own_speedup, paper_s, paper_speedup), one an epoch, and one at the end: replay, scale, elapsed_s, report.
</source>
        <translation>Mit --json enthält stdout ein Objekt, wenn ein Schritt beginnt und endet (step, state, elapsed_s), eines je Messung (step, workers, repeat, own_s, own_speedup, paper_s, paper_speedup), eines je Epoche und am Ende eines mit: replay, scale, elapsed_s, report.
</translation>
    </message>
    <message>
        <source>Classes and pictures (Figures 1 to 3)</source>
        <translation>Klassen und Bilder (Abbildungen 1 bis 3)</translation>
    </message>
    <message>
        <source>Split (Table 2)</source>
        <translation>Aufteilung (Tabelle 2)</translation>
    </message>
    <message>
        <source>Mean and standard deviation by task graph (Table 4)</source>
        <translation>Mittelwert und Standardabweichung mit dem Aufgabengraphen (Tabelle 4)</translation>
    </message>
    <message>
        <source>Mean and standard deviation by loader (Table 5)</source>
        <translation>Mittelwert und Standardabweichung mit dem Loader (Tabelle 5)</translation>
    </message>
    <message>
        <source>Pre-training (Appendix A)</source>
        <translation>Vortraining (Anhang A)</translation>
    </message>
    <message>
        <source>Training with loader workers (Table 7)</source>
        <translation>Training mit Loader-Workern (Tabelle 7)</translation>
    </message>
    <message>
        <source>Training with replicas (Table 9)</source>
        <translation>Training mit Replikaten (Tabelle 9)</translation>
    </message>
    <message>
        <source>Tuning, trials at a time (Table 12)</source>
        <translation>Tuning, gleichzeitige Versuche (Tabelle 12)</translation>
    </message>
    <message>
        <source>Final training (Figure 14)</source>
        <translation>Abschlusstraining (Abbildung 14)</translation>
    </message>
    <message>
        <source>Evaluation (Figures 15 and 16)</source>
        <translation>Auswertung (Abbildungen 15 und 16)</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Nachvollzug %1</translation>
    </message>
    <message>
        <source>%1. %2: done before, %3</source>
        <translation>%1. %2: schon erledigt, %3</translation>
    </message>
    <message>
        <source>   done in %1</source>
        <translation>   erledigt in %1</translation>
    </message>
    <message>
        <source>   %1  %2   paper %3</source>
        <translation>   %1  %2   Artikel %3</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>   best trial %1, validation accuracy %2: %3</source>
        <translation>   bester Versuch %1, Validierungsgenauigkeit %2: %3</translation>
    </message>
    <message>
        <source>best validation accuracy</source>
        <translation>beste Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>accuracy, %1 images</source>
        <translation>Genauigkeit, %1 Bilder</translation>
    </message>
    <message>
        <source>   epoch %1: training %2, validation %3, %4</source>
        <translation>   Epoche %1: Training %2, Validierung %3, %4</translation>
    </message>
    <message>
        <source>%1, not in the paper</source>
        <translation>%1, nicht im Artikel</translation>
    </message>
    <message>
        <source>paper %1 s  %2</source>
        <translation>Artikel %1 s  %2</translation>
    </message>
    <message>
        <source>%1 is in the trash. Take it back with: leafbench-cli runs trash --restore %2</source>
        <translation>%1 ist im Papierkorb. Zurückholen mit: leafbench-cli runs trash --restore %2</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>Ordner der Läufe</translation>
    </message>
    <message>
        <source>Only runs with all of these words in name, tags, notes or recipe</source>
        <translation>Nur Läufe, in denen alle diese Wörter vorkommen: in Name, Tags, Notizen oder Rezept</translation>
    </message>
    <message>
        <source>Only runs with this tag; may be repeated</source>
        <translation>Nur Läufe mit diesem Tag; mehrfach möglich</translation>
    </message>
    <message>
        <source>Only starred runs</source>
        <translation>Nur Läufe mit Stern</translation>
    </message>
    <message>
        <source>Only runs in this state</source>
        <translation>Nur Läufe in diesem Zustand</translation>
    </message>
    <message>
        <source>Largest, newest or best first by</source>
        <translation>Größte, neueste oder beste zuerst, nach</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>In umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>Add tags to a run</source>
        <translation>Einem Lauf Tags geben</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Die Tags entfernen</translation>
    </message>
    <message>
        <source>Star a run</source>
        <translation>Einem Lauf einen Stern geben</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Den Stern entfernen</translation>
    </message>
    <message>
        <source>Write a run&apos;s note; none removes it</source>
        <translation>Die Notiz eines Laufs schreiben; ohne Text wird sie entfernt</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Worte der Notiz</translation>
    </message>
    <message>
        <source>Move runs to the trash</source>
        <translation>Läufe in den Papierkorb legen</translation>
    </message>
    <message>
        <source>List what is in the trash</source>
        <translation>Auflisten, was im Papierkorb ist</translation>
    </message>
    <message>
        <source>Delete all of it for good</source>
        <translation>Alles darin endgültig löschen</translation>
    </message>
    <message>
        <source>Put this one back, by its name in the trash</source>
        <translation>Diesen Lauf zurückholen, nach seinem Namen im Papierkorb</translation>
    </message>
    <message>
        <source>Where runs&apos; recipes differ, and what they came to</source>
        <translation>Worin sich die Rezepte der Läufe unterscheiden und was sie ergaben</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Best valid acc</source>
        <translation>Beste Valid-Acc</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Ohne Stern</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>The trash was empty.</source>
        <translation>Der Papierkorb war leer.</translation>
    </message>
    <message>
        <source>%1 runs are gone for good, %2.</source>
        <translation>Endgültig gelöschte Läufe: %1, %2.</translation>
    </message>
    <message>
        <source>Their recipes are the same.</source>
        <translation>Ihre Rezepte sind gleich.</translation>
    </message>
    <message>
        <source>Cut from the tensors&apos; names: %1</source>
        <translation>Von den Namen der Tensoren abgeschnitten: %1</translation>
    </message>
    <message>
        <source>Skipped, and not executed: %1</source>
        <translation>Übergangen und nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Where the run&apos;s dataset is now, if it was moved</source>
        <translation>Wo der Datensatz des Laufs jetzt liegt, falls er verschoben wurde</translation>
    </message>
    <message>
        <source>To train on from its weights: %1</source>
        <translation>Um mit seinen Gewichten weiterzutrainieren: %1</translation>
    </message>
    <message>
        <source>The number of epochs of this run cannot be changed: its learning rate follows it, or its last state is not kept. %1</source>
        <translation>Die Zahl der Epochen dieses Laufs lässt sich nicht ändern: Seine Lernrate richtet sich nach ihr, oder sein letzter Zustand ist nicht aufbewahrt. %1</translation>
    </message>
    <message>
        <source>Dataset folder; with --resume: where it is now</source>
        <translation>Ordner des Datensatzes; mit --resume: wo er jetzt liegt</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped; with --set epochs=N: up to that epoch</source>
        <translation>Einen angehaltenen Lauf fortsetzen; mit --set epochs=N: bis zu dieser Epoche</translation>
    </message>
    <message>
        <source>What is trained is kept. Go on with: leafbench-cli tune --study %1 --trials %2</source>
        <translation>Was trainiert ist, bleibt erhalten. Fortsetzen mit: leafbench-cli tune --study %1 --trials %2</translation>
    </message>
    <message>
        <source>%1; the training takes about %2</source>
        <translation>%1; das Training braucht etwa %2</translation>
    </message>
    <message>
        <source>Print the manual page, or the completions of a shell</source>
        <translation>Die Handbuchseite oder die Vervollständigungen einer Shell ausgeben</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was ausgegeben wird</translation>
    </message>
    <message>
        <source>... and %1 more warnings.</source>
        <translation>... und %1 weitere Warnungen.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Dataset folder; of a study that exists: where it is now</source>
        <translation>Ordner des Datensatzes; bei einer vorhandenen Studie: wo er jetzt liegt</translation>
    </message>
    <message>
        <source>List, mark, compare, delete and move runs</source>
        <translation>Läufe auflisten, markieren, vergleichen, löschen und verschieben</translation>
    </message>
    <message>
        <source>Where the runs lie; with DIR: use the runs there from now on</source>
        <translation>Wo die Läufe liegen; mit DIR: von nun an die Läufe dort benutzen</translation>
    </message>
    <message>
        <source>A folder of runs; nothing is moved</source>
        <translation>Ein Ordner mit Läufen; nichts wird verschoben</translation>
    </message>
    <message>
        <source>Move all runs and studies to another folder, on another disk</source>
        <translation>Alle Läufe und Studien in einen anderen Ordner verschieben, auch auf einen anderen Datenträger</translation>
    </message>
    <message>
        <source>An empty folder, or a new one. The old one is removed after all files are copied and compared; cancelled or killed before, it stays in use</source>
        <translation>Ein leerer oder neuer Ordner. Der alte wird entfernt, wenn alle Dateien kopiert und verglichen sind; vorher abgebrochen oder beendet, bleibt er in Gebrauch</translation>
    </message>
    <message>
        <source>Share of test; of train/ with folders (%1 is the paper&apos;s)</source>
        <translation>Anteil von test; bei folders der Anteil an train/ (im Artikel %1)</translation>
    </message>
    <message>
        <source>Say which pictures, or folders of them.</source>
        <translation>Angeben, welche Bilder oder Bilderordner.</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>Es antwortet %1: %2</translation>
    </message>
    <message>
        <source>Nothing is called sure: %1</source>
        <translation>Nichts gilt als sicher: %1</translation>
    </message>
    <message>
        <source>%1. Left out: best</source>
        <translation>%1. Weggelassen: best</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Another dataset, whose class folders are matched with the run&apos;s</source>
        <translation>Ein anderer Datensatz, dessen Klassenordner den Klassen des Laufs gegenübergestellt werden</translation>
    </message>
    <message>
        <source>With --on: a CSV or JSON file of which folder is which class of the run</source>
        <translation>Mit --on: eine CSV- oder JSON-Datei, welcher Ordner welche Klasse des Laufs ist</translation>
    </message>
    <message>
        <source>With --on: only write such a file, to be edited</source>
        <translation>Mit --on: nur eine solche Datei schreiben, zum Bearbeiten</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the same but for its form</source>
        <translation>derselbe bis auf die Form</translation>
    </message>
    <message>
        <source>by the mapping</source>
        <translation>nach der Zuordnung</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unsure: look at it</source>
        <translation>unsicher: bitte ansehen</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>nicht im Modell</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <translation>%1; oder %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3; 95 % interval %4 to %5)</source>
        <translation>%1 von %2 (%3; 95-%-Intervall %4 bis %5)</translation>
    </message>
    <message>
        <source>%1 of %2 class folders are classes of the run:</source>
        <translation>%1 von %2 Klassenordnern sind Klassen des Laufs:</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 images of known classes in %5</source>
        <translation>Genauigkeit %1 (95-%-Intervall %2 bis %3) auf %4 Bildern bekannter Klassen in %5</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1 (%2 to %3) on %4 images</source>
        <translation>  Validierung des Laufs: %1 (%2 bis %3) auf %4 Bildern</translation>
    </message>
    <message>
        <source>Expected calibration error %1 at a temperature of %2</source>
        <translation>Erwarteter Kalibrierfehler %1 bei einer Temperatur von %2</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1</source>
        <translation>  Validierung des Laufs: %1</translation>
    </message>
    <message>
        <source>What it turns away is not known: the run&apos;s own pictures are not there to learn that from (--data DIR)</source>
        <translation>Was er abweist, ist nicht bekannt: Die eigenen Bilder des Laufs, aus denen er das lernt, sind nicht da (--data DIR)</translation>
    </message>
    <message>
        <source>Turned away, of known classes: %1</source>
        <translation>Abgewiesen, von bekannten Klassen: %1</translation>
    </message>
    <message>
        <source>Turned away, of classes that are not in the model: %1</source>
        <translation>Abgewiesen, von Klassen, die nicht im Modell sind: %1</translation>
    </message>
    <message>
        <source>Written: %1. Look at what is unsure, then evaluate with --on %2 --mapping %1</source>
        <translation>Geschrieben: %1. Unsicheres ansehen, dann auswerten mit --on %2 --mapping %1</translation>
    </message>
    <message>
        <source>This is the run&apos;s own dataset: it has learned from pictures in it, so the numbers flatter it</source>
        <translation>Das ist der eigene Datensatz des Laufs: Er hat aus Bildern darin gelernt, deshalb schmeicheln ihm die Zahlen</translation>
    </message>
    <message>
        <source>Results in %1</source>
        <translation>Ergebnisse in %1</translation>
    </message>
    <message>
        <source>  Nearest training leaves: %1</source>
        <translation>  Nächste Trainingsblätter: %1</translation>
    </message>
    <message>
        <source>Run directory, its name, latest, starter, or best: starred, then by validation accuracy</source>
        <translation>Ordner des Laufs, sein Name, latest, starter oder best: erst mit Stern, dann nach Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Written: %1. LEAFBENCH_STARTER=%1 makes it the starter model.</source>
        <translation>Geschrieben: %1. LEAFBENCH_STARTER=%1 macht es zum Startmodell.</translation>
    </message>
    <message>
        <source>The model card of the starter model, which ships with the program</source>
        <translation>Die Modellkarte des Startmodells, das dem Programm beiliegt</translation>
    </message>
    <message>
        <source>Make a starter model of a run, in a new folder</source>
        <translation>Aus einem Lauf ein Startmodell machen, in einem neuen Ordner</translation>
    </message>
    <message>
        <source>The folder, which must not be there yet</source>
        <translation>Der Ordner, den es noch nicht geben darf</translation>
    </message>
    <message>
        <source>Markdown that its model card begins with: data, licences, what it does not know</source>
        <translation>Markdown, womit seine Modellkarte beginnt: Daten, Lizenzen, was es nicht kennt</translation>
    </message>
    <message>
        <source>Unlike the training pictures (distance %1, above %2; %3 of the validation pictures are turned away): do not trust the classes</source>
        <translation>Anders als die Trainingsbilder (Abstand %1, über %2; %3 der Validierungsbilder werden abgewiesen): den Klassen nicht trauen</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message>
        <source>Right on %1 of %2 photographs as they are; of the same leaves, cut out and put</source>
        <translation>Richtig bei %1 von %2 Fotos, wie sie sind; bei denselben Blättern, ausgeschnitten und gesetzt</translation>
    </message>
    <message>
        <source>  %1: %2; %3 points (95 % interval %4 to %5)</source>
        <translation>  %1: %2; %3 Punkte (95-%-Intervall %4 bis %5)</translation>
    </message>
    <message>
        <source>%1; results and examples in %2</source>
        <translation>%1; Ergebnisse und Beispiele in %2</translation>
    </message>
    <message>
        <source>Puts the leaves that a run is validated on before other backgrounds</source>
        <translation>Setzt die Blätter, an denen ein Lauf validiert wird, vor andere Hintergründe</translation>
    </message>
    <message>
        <source>Another labelled dataset, whose class folders match by name</source>
        <translation>Ein anderer beschrifteter Datensatz, dessen Klassenordner dem Namen nach passen</translation>
    </message>
    <message>
        <source>Images, drawn by the seed; 0: all</source>
        <translation>Bilder, vom Seed gezogen; 0: alle</translation>
    </message>
    <message>
        <source>Seed of the backgrounds</source>
        <translation>Seed der Hintergründe</translation>
    </message>
    <message>
        <source>Slurm will start job %1 again; it goes on from here.</source>
        <translation>Slurm startet den Auftrag %1 noch einmal; er macht von hier aus weiter.</translation>
    </message>
    <message>
        <source>Slurm did not requeue job %1: %2</source>
        <translation>Slurm hat den Auftrag %1 nicht wieder eingereiht: %2</translation>
    </message>
    <message>
        <source>Processes on this machine that share the images, by threads; srun and torchrun start them on several</source>
        <translation>Prozesse auf diesem Rechner, die sich die Bilder teilen, mit Threads; srun und torchrun starten sie auf mehreren</translation>
    </message>
    <message>
        <source>%1 ranks share each batch; the cores above are those of each</source>
        <translation>%1 Ränge teilen sich jeden Batch; die Kerne oben sind die eines jeden</translation>
    </message>
    <message>
        <source>Processes on this machine that share each batch; srun and torchrun start them on several</source>
        <translation>Prozesse auf diesem Rechner, die sich jeden Batch teilen; srun und torchrun starten sie auf mehreren</translation>
    </message>
    <message>
        <source>Several processes tune together only in a database: --study postgresql://user@host/database#study. With a file, start one process; --parallel says how many trials it runs at a time.</source>
        <translation>Mehrere Prozesse optimieren nur in einer Datenbank gemeinsam: --study postgresql://user@host/database#study. Mit einer Datei starten Sie einen Prozess; --parallel sagt, wie viele Versuche er gleichzeitig ausführt.</translation>
    </message>
    <message>
        <source>Predicted for an epoch that takes one rank %1, in %2 steps:</source>
        <translation>Vorhersage für eine Epoche, die ein Rang in %1 schafft, in %2 Schritten:</translation>
    </message>
    <message>
        <source>%1 ranks: %2, a speedup of %3; %4 of it waits for the network</source>
        <translation>%1 Ränge: %2, eine Beschleunigung von %3; %4 davon wartet auf das Netz</translation>
    </message>
    <message>
        <source>All-reduce of %1 ranks on %2</source>
        <translation>All-Reduce von %1 Rängen auf %2</translation>
    </message>
    <message>
        <source>      size            time     each rank sends</source>
        <translation>     Größe            Zeit   jeder Rang sendet</translation>
    </message>
    <message>
        <source>As bandwidth and latency of a ring&apos;s steps: %1</source>
        <translation>Als Bandbreite und Latenz der Schritte eines Rings: %1</translation>
    </message>
    <message>
        <source>Measure how fast ranks exchange gradients; srun and torchrun start them on several machines</source>
        <translation>Messen, wie schnell Ränge Gradienten austauschen; srun und torchrun starten sie auf mehreren Rechnern</translation>
    </message>
    <message>
        <source>Processes on this machine</source>
        <translation>Prozesse auf diesem Rechner</translation>
    </message>
    <message>
        <source>Sizes that take longer are left out</source>
        <translation>Größen, die länger dauern, entfallen</translation>
    </message>
    <message>
        <source>Seconds that an epoch takes one rank: predicts what more would take</source>
        <translation>Sekunden, die ein Rang für eine Epoche braucht: sagt vorher, was mehr Ränge brauchen</translation>
    </message>
    <message>
        <source>Training images of that epoch</source>
        <translation>Trainingsbilder dieser Epoche</translation>
    </message>
    <message>
        <source>With --json stdout has one object a size (ranks, bytes, elapsed_s), and one at the end: bytes_per_s and latency_s of a ring&apos;s steps. With --epoch: an object a number of ranks (ranks, predicted_s, speedup, communication_share).
</source>
        <translation>Mit --json enthält stdout ein Objekt je Größe (ranks, bytes, elapsed_s) und eines am Ende: bytes_per_s und latency_s der Schritte eines Rings. Mit --epoch: ein Objekt je Zahl der Ränge (ranks, predicted_s, speedup, communication_share).
</translation>
    </message>
    <message>
        <source>Folder to export CSV, JSON, Extra-P&apos;s text and timelines for Perfetto (Chrome&apos;s trace format) to</source>
        <translation>Ordner, in den CSV, JSON, Extra-Ps Text und Zeitachsen für Perfetto (Chromes Trace-Format) exportiert werden</translation>
    </message>
    <message>
        <source>(a key of recipes; leafbench-cli train --help has its range)</source>
        <translation>(ein Schlüssel von Rezepten; leafbench-cli train --help nennt seinen Bereich)</translation>
    </message>
    <message>
        <source>There is no entry for &quot;%1&quot;. leafbench-cli help lists all of them.</source>
        <translation>Zu &quot;%1&quot; gibt es keinen Eintrag. leafbench-cli help nennt alle.</translation>
    </message>
    <message>
        <source>What a term of the study, or a key of recipes, means</source>
        <translation>Was ein Begriff der Studie oder ein Schlüssel von Rezepten bedeutet</translation>
    </message>
    <message>
        <source>A term, or a part of one; none: the list of all</source>
        <translation>Ein Begriff oder ein Teil davon; keiner: die Liste aller</translation>
    </message>
    <message>
        <source>Its id, Slurm&apos;s number, or latest</source>
        <translation>Seine Kennung, Slurms Nummer oder latest</translation>
    </message>
    <message>
        <source>The jobs on clusters, as they are now</source>
        <translation>Die Aufträge auf Clustern, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Only this one: its id, Slurm&apos;s number, or latest</source>
        <translation>Nur dieser: seine Kennung, Slurms Nummer oder latest</translation>
    </message>
    <message>
        <source>Wait for it, and print its epochs; Ctrl-C leaves the job alone</source>
        <translation>Auf ihn warten und seine Epochen ausgeben; Strg-C lässt den Auftrag in Ruhe</translation>
    </message>
    <message>
        <source>Print its log</source>
        <translation>Sein Protokoll ausgeben</translation>
    </message>
    <message>
        <source>As they were last known, without asking the clusters</source>
        <translation>Wie zuletzt bekannt, ohne die Cluster zu fragen</translation>
    </message>
    <message>
        <source>Take it off the list; its folder on the cluster stays</source>
        <translation>Von der Liste nehmen; sein Ordner auf dem Cluster bleibt</translation>
    </message>
    <message>
        <source>End a job on a cluster; a training stores its state</source>
        <translation>Einen Auftrag auf einem Cluster beenden; ein Training speichert seinen Stand</translation>
    </message>
    <message>
        <source>Take the runs and studies of a job home</source>
        <translation>Die Läufe und Studien eines Auftrags nach Hause holen</translation>
    </message>
    <message>
        <source>The profiles of clusters</source>
        <translation>Die Profile der Cluster</translation>
    </message>
    <message>
        <source>Ask a cluster whether a job can be sent</source>
        <translation>Ein Cluster fragen, ob ein Auftrag gesendet werden kann</translation>
    </message>
    <message>
        <source>Its profile</source>
        <translation>Sein Profil</translation>
    </message>
    <message>
        <source>Store a profile</source>
        <translation>Ein Profil speichern</translation>
    </message>
    <message>
        <source>A profile as JSON (packaging/cluster has examples)</source>
        <translation>Ein Profil als JSON (Beispiele in packaging/cluster)</translation>
    </message>
    <message>
        <source>Remove a profile; its jobs stay</source>
        <translation>Ein Profil entfernen; seine Aufträge bleiben</translation>
    </message>
    <message>
        <source>Epoch %1: train loss %2, valid loss %3, valid accuracy %4</source>
        <translation>Epoche %1: Train-Loss %2, Valid-Loss %3, Validierungsgenauigkeit %4</translation>
    </message>
    <message>
        <source>No cluster is known yet. Profiles lie in %1; leafbench-cli clusters add FILE stores one.</source>
        <translation>Noch ist kein Cluster bekannt. Profile liegen in %1; leafbench-cli clusters add FILE speichert eines.</translation>
    </message>
    <message>
        <source>%1 is submitted as %2. Its folder: %3:%4</source>
        <translation>%1 ist eingereicht als %2. Sein Ordner: %3:%4</translation>
    </message>
    <message>
        <source>Next: leafbench-cli jobs --follow %1; when it is done: leafbench-cli fetch %1</source>
        <translation>Weiter mit: leafbench-cli jobs --follow %1; wenn er fertig ist: leafbench-cli fetch %1</translation>
    </message>
    <message>
        <source>No job was sent to a cluster.</source>
        <translation>An kein Cluster wurde ein Auftrag gesendet.</translation>
    </message>
    <message>
        <source>The job has stored no run.</source>
        <translation>Der Auftrag hat keinen Lauf gespeichert.</translation>
    </message>
    <message>
        <source>Which job? Give one of: %1, and its arguments.</source>
        <translation>Welcher Auftrag? Eines von %1 angeben, mit seinen Argumenten.</translation>
    </message>
    <message>
        <source>Send train, tune, stats, speedup or replay to a cluster (Slurm)</source>
        <translation>train, tune, stats, speedup oder replay an ein Cluster senden (Slurm)</translation>
    </message>
    <message>
        <source>A profile by its name; leafbench-cli clusters lists them</source>
        <translation>Ein Profil mit seinem Namen; leafbench-cli clusters zählt sie auf</translation>
    </message>
    <message>
        <source>Only print the script</source>
        <translation>Nur das Skript ausgeben</translation>
    </message>
    <message>
        <source>Wait for it, and print its epochs</source>
        <translation>Auf ihn warten und seine Epochen ausgeben</translation>
    </message>
    <message>
        <source>After these options come the command and its arguments: leafbench-cli submit --cluster ocelot train --data /data/leaves --set epochs=40
Files of --recipe, --space, --set split and --set weights are sent along.
</source>
        <translation>Nach diesen Optionen folgen der Befehl und seine Argumente: leafbench-cli submit --cluster ocelot train --data /data/leaves --set epochs=40
Dateien von --recipe, --space, --set split und --set weights werden mitgesendet.
</translation>
    </message>
    <message>
        <source>As before submit</source>
        <translation>Wie vor submit</translation>
    </message>
    <message>
        <source>ALTERED</source>
        <translation>GEÄNDERT</translation>
    </message>
    <message>
        <source>%1 was changed after Leafbench wrote it.</source>
        <translation>%1 wurde geändert, nachdem Leafbench es geschrieben hat.</translation>
    </message>
    <message>
        <source>Worksheets: %1</source>
        <translation>Arbeitsblätter: %1</translation>
    </message>
    <message>
        <source>The speedups of all machines: %1</source>
        <translation>Die Speedups aller Maschinen: %1</translation>
    </message>
    <message>
        <source>Check the worksheets of guided labs in a folder; one table and one plot of a class</source>
        <translation>Die Arbeitsblätter der geführten Labs in einem Ordner prüfen; eine Tabelle und ein Bild für eine Klasse</translation>
    </message>
    <message>
        <source>Folder of the worksheets (*.html)</source>
        <translation>Ordner der Arbeitsblätter (*.html)</translation>
    </message>
    <message>
        <source>File for the speedups of all machines: .svg, .pdf or .png</source>
        <translation>Datei für die Speedups aller Maschinen: .svg, .pdf oder .png</translation>
    </message>
    <message>
        <source>Only say how long it would take on this machine, and how much memory and disk</source>
        <translation>Nur sagen, wie lange es auf diesem Rechner dauern würde, und wie viel Speicher und Platte es braucht</translation>
    </message>
    <message>
        <source>A recipe&apos;s name (leafbench-cli recipes lists them) or its file (JSON); keys it lacks keep their defaults</source>
        <translation>Name eines Rezepts (leafbench-cli recipes zählt sie auf) oder seine Datei (JSON); fehlende Schlüssel behalten ihre Vorgabe</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ändert nichts</translation>
    </message>
    <message>
        <source>Recipes by name for train --recipe: what each changes, and how long it takes</source>
        <translation>Rezepte mit Namen für train --recipe: was jedes ändert und wie lange es dauert</translation>
    </message>
    <message>
        <source>Dataset folder that the times are for; without it there are none</source>
        <translation>Datensatzordner, für den die Zeiten gelten; ohne ihn gibt es keine</translation>
    </message>
    <message>
        <source>Runs folder; your own recipes lie in its recipes folder</source>
        <translation>Ordner der Läufe; eigene Rezepte liegen darin im Ordner recipes</translation>
    </message>
    <message>
        <source>Store the recipe of this file under its name</source>
        <translation>Das Rezept dieser Datei unter ihrem Namen speichern</translation>
    </message>
    <message>
        <source>Nothing was measured on this machine yet: a few batches are trained first (about %1 s).</source>
        <translation>Auf diesem Rechner wurde noch nichts gemessen: Erst werden einige Batches trainiert (etwa %1 s).</translation>
    </message>
    <message>
        <source>Add --measure to measure this machine first (about %1 s).</source>
        <translation>Mit --measure wird dieser Rechner zuerst gemessen (etwa %1 s).</translation>
    </message>
    <message>
        <source>With --estimate: train a few batches first where nothing was measured on this machine yet (about %1 s)</source>
        <translation>Mit --estimate: erst einige Batches trainieren, wenn auf diesem Rechner noch nichts gemessen wurde (etwa %1 s)</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2</source>
        <translation>Es gibt keine Spalte „%1“, aber: %2</translation>
    </message>
    <message>
        <source>A table of these columns, separated by commas: run,best_valid,seed</source>
        <translation>Eine Tabelle dieser Spalten, durch Kommas getrennt: run,best_valid,seed</translation>
    </message>
    <message>
        <source>In groups of the same value in this column, with best and mean</source>
        <translation>In Gruppen mit demselben Wert in dieser Spalte, mit Bestwert und Mittelwert</translation>
    </message>
    <message>
        <source>Only the columns in which the runs differ</source>
        <translation>Nur die Spalten, in denen sich die Läufe unterscheiden</translation>
    </message>
    <message>
        <source>The table as CSV, with the values in full</source>
        <translation>Die Tabelle als CSV, mit ungekürzten Werten</translation>
    </message>
    <message>
        <source>The lab is one process, which starts the others by itself: srun --nodes=1 --ntasks=1 leafbench-cli speedup --workers 1x1,2x1</source>
        <translation>Das Labor ist ein einzelner Prozess, der die anderen selbst startet: srun --nodes=1 --ntasks=1 leafbench-cli speedup --workers 1x1,2x1</translation>
    </message>
    <message>
        <source>Processes on several nodes tune together only in a database: --study postgresql://user@host/database</source>
        <translation>Prozesse auf mehreren Knoten optimieren nur in einer Datenbank gemeinsam: --study postgresql://user@host/database</translation>
    </message>
    <message>
        <source>tune-parallel, tune-nodes: trials of each run</source>
        <translation>tune-parallel, tune-nodes: Versuche je Durchlauf</translation>
    </message>
    <message>
        <source>tune-nodes: postgresql://user@host/database, where each run makes a study that all processes reach, and removes it; without one a file, for processes on this machine</source>
        <translation>tune-nodes: postgresql://user@host/database, wo jeder Durchlauf eine Studie anlegt, die alle Prozesse erreichen, und sie wieder entfernt; ohne Angabe eine Datei, für Prozesse auf diesem Rechner</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Mehr dazu mit --help.</translation>
    </message>
    <message>
        <source>This folder says itself what is for training and validation: --train and --valid are for --mode stratified.</source>
        <translation>Dieser Ordner gibt selbst vor, was dem Training und was der Validierung dient: --train und --valid gelten für --mode stratified.</translation>
    </message>
    <message>
        <source>Taken as the last layer: %1</source>
        <translation>Als letzte Schicht genommen: %1</translation>
    </message>
    <message>
        <source>The shares of train, valid and test add up to %1, not to 1: each is divided by that.</source>
        <translation>Die Anteile von train, valid und test ergeben zusammen %1, nicht 1: Jeder wird durch diese Summe geteilt.</translation>
    </message>
    <message>
        <source>None of the %1 trials is the best: those that came to a value break a constraint, or their value is infinite. See %2.</source>
        <translation>Keiner der %1 Versuche ist der beste: Die zu einem Wert kamen, verletzen eine Nebenbedingung, oder ihr Wert ist unendlich. Siehe %2.</translation>
    </message>
    <message>
        <source>Train it for longer: leafbench-cli train --recipe %1 --set epochs=%2</source>
        <translation>Länger trainieren mit: leafbench-cli train --recipe %1 --set epochs=%2</translation>
    </message>
    <message>
        <source>Stored as &quot;%1&quot;: leafbench-cli train --recipe %2</source>
        <translation>Gespeichert als „%1“: leafbench-cli train --recipe %2</translation>
    </message>
    <message>
        <source>%1 images of test lie in no class folder, so they have no class, and are left out.</source>
        <translation>Bilder von test, die in keinem Klassenordner liegen, darum keine Klasse haben und ausgelassen werden: %1.</translation>
    </message>
    <message>
        <source>For more epochs: leafbench-cli train --resume %1 --set epochs=%2</source>
        <translation>Für mehr Epochen: leafbench-cli train --resume %1 --set epochs=%2</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Es gibt keinen Befehl %1.</translation>
    </message>
    <message>
        <source>There is no command %1. Did you mean %2?</source>
        <translation>Es gibt keinen Befehl %1. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 hat keine Option %2.</translation>
    </message>
    <message>
        <source>%1 A key of recipes is set with --set %2=VALUE.</source>
        <translation>%1 Ein Schlüssel von Rezepten wird mit --set %2=VALUE gesetzt.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Meinten Sie %2?</translation>
    </message>
    <message>
        <source>Each setting needs a --set of its own: --set %1</source>
        <translation>Jede Einstellung braucht ein eigenes --set: --set %1</translation>
    </message>
    <message>
        <source>%1 is one argument too many for %2.</source>
        <translation>%1 ist ein Argument zu viel für %2.</translation>
    </message>
    <message>
        <source>Say what to do: leafbench-cli COMMAND.</source>
        <translation>Angeben, was zu tun ist: leafbench-cli COMMAND.</translation>
    </message>
    <message>
        <source>Right on %1 of %2 photograph as it is; of the same leaf, cut out and put</source>
        <translation>Richtig bei %1 von %2 Foto, wie es ist; bei demselben Blatt, ausgeschnitten und gesetzt</translation>
    </message>
    <message>
        <source>%1 drawn in %2 in %3.</source>
        <translation>%1 in %2 gezeichnet, in %3.</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 %5 image in %6; results in %7</source>
        <translation>Genauigkeit %1 (95-%-Intervall %2 bis %3) auf %4 Bild (%5) in %6; Ergebnisse in %7</translation>
    </message>
    <message>
        <source>Predicted for an epoch that takes one rank %1, in %2 step:</source>
        <translation>Vorhersage für eine Epoche, die ein Rang in %1 schafft, in %2 Schritt:</translation>
    </message>
    <message>
        <source>%1: %2, nodes: %3, ranks a node: %4, cores a rank: %5; jobs in %6</source>
        <translation>%1: %2, Knoten: %3, Ränge je Knoten: %4, Kerne je Rang: %5; Aufträge in %6</translation>
    </message>
    <message>
        <source>... and %1 more note.</source>
        <translation>... und %1 weiterer Hinweis.</translation>
    </message>
    <message>
        <source>... and %1 more warning.</source>
        <translation>... und %1 weitere Warnung.</translation>
    </message>
    <message>
        <source>%1 (%2): </source>
        <translation>%1 (%2): </translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 image of a known class in %5</source>
        <translation>Genauigkeit %1 (95-%-Intervall %2 bis %3) auf %4 Bild einer bekannten Klasse in %5</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1 (%2 to %3) on %4 image</source>
        <translation>  Validierung des Laufs: %1 (%2 bis %3) auf %4 Bild</translation>
    </message>
    <message>
        <source>%1 run is gone for good, %2.</source>
        <translation>Endgültig gelöscht: %1 Lauf, %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4 of %5</source>
        <translation>%1, %2, %3; %4 von %5</translation>
    </message>
    <message>
        <source>The %1 trial is not the best: it breaks a constraint, or its value is infinite. See %2.</source>
        <translation>%1 Versuch, aber er ist nicht der beste: Er verletzt eine Nebenbedingung, oder sein Wert ist unendlich. Siehe %2.</translation>
    </message>
    <message>
        <source>No trial came to a value: %1 failed or was pruned. See %2.</source>
        <translation>Kein Versuch kam zu einem Wert: %1 ist fehlgeschlagen oder wurde vorzeitig abgebrochen. Siehe %2.</translation>
    </message>
    <message>
        <source>%1
%2, %3
%4 in %5
%6 free on its disk</source>
        <translation>%1
%2, %3
%4 in %5
%6 frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>The runs are in %1 now: %2 in %3, compared with the old ones.</source>
        <translation>Die Läufe liegen jetzt in %1: %2 in %3, mit den alten verglichen.</translation>
    </message>
    <message>
        <source>%1 examined in %2, %3 of them now.</source>
        <translation>%1 untersucht in %2, davon %3 jetzt.</translation>
    </message>
    <message>
        <source>%1 in %2 of %3, read in %4.</source>
        <translation>%1 in %2 von %3, gelesen in %4.</translation>
    </message>
    <message>
        <source>%1 image of test lies in no class folder, so it has no class, and is left out.</source>
        <translation>%1 Bild von test liegt in keinem Klassenordner, hat darum keine Klasse und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 tasks: %2, in %3 worker process</source>
        <translation>%1 Aufgaben: %2; Arbeitsprozesse: %3</translation>
    </message>
    <message>
        <source>%1 task: %2, in %3 worker process</source>
        <translation>%1 Aufgabe: %2; Arbeitsprozesse: %3</translation>
    </message>
    <message>
        <source>%1 in %2, %3 images/s</source>
        <translation>%1 in %2, %3 Bilder/s</translation>
    </message>
    <message>
        <source>Training: %1, validation: %2, %3; %4, %5</source>
        <translation>Training: %1, Validierung: %2, %3; %4, %5</translation>
    </message>
    <message>
        <source>%1 file was left out; it is listed in %2/refused.csv.</source>
        <translation>%1 Datei wurde ausgelassen; sie steht in %2/refused.csv.</translation>
    </message>
    <message>
        <source>This run is over: %1, best validation accuracy %2 in epoch %3.</source>
        <translation>Dieser Lauf ist zu Ende: %1, beste Validierungsgenauigkeit %2 in Epoche %3.</translation>
    </message>
    <message>
        <source>This run is over; what its epochs came to is not known any more.</source>
        <translation>Dieser Lauf ist zu Ende; was seine Epochen ergaben, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Study file (SQLite, as Optuna&apos;s; FILE.db#NAME is one of several in it), or postgresql://user@host/database#study, which any number of processes on any machines tune together; one that exists goes on with its own settings</source>
        <translation>Studiendatei (SQLite, wie bei Optuna; FILE.db#NAME ist eine von mehreren darin) oder postgresql://user@host/database#study, woran beliebig viele Prozesse auf beliebigen Rechnern gemeinsam arbeiten; eine vorhandene Studie läuft mit ihren eigenen Einstellungen weiter</translation>
    </message>
    <message>
        <source>%1 is kept from before.</source>
        <translation>%1 ist von vorher erhalten.</translation>
    </message>
    <message>
        <source>%1 are kept from before.</source>
        <translation>%1 sind von vorher erhalten.</translation>
    </message>
    <message>
        <source>With --json stdout has one object a measurement (workload, workers, repeat, elapsed_s, images, images_per_s, wait_share, work_s, result, cores, resources; of tunings trials_per_hour; over nodes nodes and hosts), and one at the end: speedup, speedup_low, speedup_high, efficiency, median_s and karp_flatt as objects by worker count ({&quot;1&quot;: 1, &quot;2&quot;: 1.9}; over nodes {&quot;1x1&quot;: 1, &quot;1x2&quot;: 1.6, &quot;2x1&quot;: 1.9}, where law_points names what the laws use: of as many workers the layout over the most nodes), serial_fraction (Amdahl&apos;s; null with fewer than two counts up to the cores), amdahl and gustafson with their 95 % intervals, usl (the Universal Scalability Law&apos;s contention and coherence), predictions for 16, 32 and 64 workers, next_count (what to measure next), efficiency_split (why a count is as efficient as it is), simulation (the statistics&apos; tasks on more workers), noise, verdict.
</source>
        <translation>Mit --json enthält stdout ein Objekt je Messung (workload, workers, repeat, elapsed_s, images, images_per_s, wait_share, work_s, result, cores, resources; bei Tunings trials_per_hour; über Knoten nodes und hosts) und eines am Ende: speedup, speedup_low, speedup_high, efficiency, median_s und karp_flatt als Objekte nach Arbeiterzahl ({&quot;1&quot;: 1, &quot;2&quot;: 1.9}; über Knoten {&quot;1x1&quot;: 1, &quot;1x2&quot;: 1.6, &quot;2x1&quot;: 1.9}, wobei law_points nennt, was die Gesetze nehmen: von gleich vielen Arbeitern die Anordnung über die meisten Knoten), serial_fraction (Amdahls; null bei weniger als zwei Zahlen bis zu den Kernen), amdahl und gustafson mit ihren 95-%-Intervallen, usl (contention und coherence des Universal Scalability Law), Vorhersagen für 16, 32 und 64 Arbeiter, next_count (was als Nächstes zu messen ist), efficiency_split (warum eine Zahl so effizient ist, wie sie ist), simulation (die Aufgaben der Statistik auf mehr Arbeitern), noise, verdict.
</translation>
    </message>
    <message>
        <source>Worker counts, as 1,2,4,8 (the default; 0,2,4,8 for train-workers, 0: the training thread loads; 1,2,4 for train-replicas, train-ranks and tune-nodes; five counts on eight cores and more). Ranks and processes in a job of Slurm: 1x1,1x2,2x1,4x2, nodes times processes on each, also as many of them laid out in several ways</source>
        <translation>Arbeiterzahlen, als 1,2,4,8 (Vorgabe; 0,2,4,8 für train-workers, 0: der Trainings-Thread lädt; 1,2,4 für train-replicas, train-ranks und tune-nodes; fünf Zahlen ab acht Kernen). Ränge und Prozesse in einem Slurm-Auftrag: 1x1,1x2,2x1,4x2, Knoten mal Prozesse auf jedem, auch gleich viele in mehreren Anordnungen</translation>
    </message>
    <message>
        <source>Speedup studies (of leafbench-cli speedup):</source>
        <translation>Speedup-Studien (von leafbench-cli speedup):</translation>
    </message>
    <message>
        <source>Tuning studies (go on with: leafbench-cli tune --study STUDY --trials N):</source>
        <translation>Tuning-Studien (weiter mit: leafbench-cli tune --study STUDIE --trials N):</translation>
    </message>
    <message>
        <source>Replays of the paper (go on with: leafbench-cli replay --resume REPLAY):</source>
        <translation>Nachvollzüge der Studie (weiter mit: leafbench-cli replay --resume NACHVOLLZUG):</translation>
    </message>
    <message>
        <source>List the stored speedup studies, tuning studies and replays</source>
        <translation>Die gespeicherten Speedup-Studien, Tuning-Studien und Nachvollzüge auflisten</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AboutDialog</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>About Leafbench</source>
        <translation>Über Leafbench</translation>
    </message>
    <message>
        <source>Leafbench %1</source>
        <translation>Leafbench %1</translation>
    </message>
    <message>
        <source>A workbench for leaf-disease classification: data, training, tuning, and what more workers gain. Free software under the GNU General Public License, version 3; without any warranty.</source>
        <translation>Eine Werkbank zum Erkennen von Blattkrankheiten: Daten, Training, Tuning und was mehr Worker bringen. Freie Software unter der GNU General Public License, Version 3; ohne jede Gewähr.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AnswerEditor</name>
    <message>
        <source>Draw your guess here, or type it below</source>
        <translation>Zeichne deine Schätzung hier, oder tippe sie unten</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>deine Schätzung</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AnswerView</name>
    <message>
        <source>Learn what this model &amp;knows</source>
        <translation>Wissen des &amp;Modells erfassen</translation>
    </message>
    <message>
        <source>This leaf was in your training data</source>
        <translation>Dieses Blatt war in den Trainingsdaten</translation>
    </message>
    <message>
        <source>Looks once at the training and validation pictures of the run. Then its answers are calibrated, it says when a picture is unlike them, and it shows the leaves that are nearest.</source>
        <translation>Sieht sich einmal die Trainings- und Validierungsbilder des Laufs an. Danach sind die Antworten kalibriert, das Modell sagt, wenn ein Bild ihnen nicht ähnelt, und es zeigt die nächsten Blätter.</translation>
    </message>
    <message>
        <source>Nearest training leaves</source>
        <translation>Nächste Trainingsblätter</translation>
    </message>
    <message>
        <source>By the distance of what the network sees in them: 0 is the same, 2 the opposite</source>
        <translation>Nach dem Abstand dessen, was das Netz in ihnen sieht: 0 ist gleich, 2 das Gegenteil</translation>
    </message>
    <message>
        <source>The likeliest classes all the same:</source>
        <translation>Trotzdem die wahrscheinlichsten Klassen:</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>dieselbe Datei</translation>
    </message>
    <message>
        <source>perhaps turned, mirrored, resized or encoded again</source>
        <translation>vielleicht gedreht, gespiegelt, skaliert oder neu kodiert</translation>
    </message>
    <message>
        <source>%1: %2 (%3). What it says about it shows what it remembers, not what it can do.</source>
        <translation>%1: %2 (%3). Die Antwort darauf zeigt, was das Modell sich gemerkt hat, nicht, was es kann.</translation>
    </message>
    <message>
        <source>It is learning what it knows; the answers will come again, calibrated.</source>
        <translation>Das Wissen des Modells wird erfasst; danach kommen die Antworten noch einmal, kalibriert.</translation>
    </message>
    <message>
        <source>Weak model</source>
        <translation>Schwaches Modell</translation>
    </message>
    <message>
        <source>The starter model learned from this leaf</source>
        <translation>Das Startmodell hat von diesem Blatt gelernt</translation>
    </message>
    <message>
        <source>In the dataset: %1</source>
        <translation>Im Datensatz: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BackgroundView</name>
    <message>
        <source>Leaf or background?</source>
        <translation>Blatt oder Hintergrund?</translation>
    </message>
    <message>
        <source>The leaves that the run is validated on are cut out of their photographs and put before other backgrounds: where it is wrong then, it went by the background. About a minute for a thousand.</source>
        <translation>Die Blätter, an denen der Lauf validiert wird, werden aus ihren Fotos ausgeschnitten und vor andere Hintergründe gesetzt: Wo er dann irrt, ging er nach dem Hintergrund. Etwa eine Minute für tausend.</translation>
    </message>
    <message>
        <source>Swap backgrounds</source>
        <translation>Hintergründe tauschen</translation>
    </message>
    <message>
        <source>Accuracy by background</source>
        <translation>Genauigkeit je Hintergrund</translation>
    </message>
    <message>
        <source>Swap again</source>
        <translation>Noch einmal tauschen</translation>
    </message>
    <message>
        <source>Answers all images again</source>
        <translation>Beantwortet alle Bilder noch einmal</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>photograph, own background continued, another class&apos;s, made up</source>
        <translation>Foto, eigener Hintergrund fortgesetzt, der einer anderen Klasse, erfunden</translation>
    </message>
    <message>
        <source>A leaf before four backgrounds</source>
        <translation>Ein Blatt vor vier Hintergründen</translation>
    </message>
    <message>
        <source>Swapping backgrounds</source>
        <translation>Hintergründe werden getauscht</translation>
    </message>
    <message>
        <source>%1 images of %2.</source>
        <translation>%1 Bilder aus %2.</translation>
    </message>
    <message>
        <source>The starter model ships without its pictures: open a dataset with folders of its classes first</source>
        <translation>Das Startmodell kommt ohne seine Bilder: zuerst einen Datensatz mit Ordnern seiner Klassen öffnen</translation>
    </message>
    <message>
        <source>Swapping backgrounds…</source>
        <translation>Hintergründe werden getauscht …</translation>
    </message>
    <message>
        <source>%1 image of %2.</source>
        <translation>%1 Bild aus %2.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BaseRecipeFields</name>
    <message>
        <source>Edit &amp;recipe…</source>
        <translation>Rezept &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>All of the recipe that every trial begins with</source>
        <translation>Das ganze Rezept, mit dem jeder Versuch beginnt</translation>
    </message>
    <message>
        <source>Recipe that every trial begins with</source>
        <translation>Rezept, mit dem jeder Versuch beginnt</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Ganzes Netz</translation>
    </message>
    <message>
        <source>Every layer learns, with augmentation</source>
        <translation>Jede Schicht lernt, mit Augmentierung</translation>
    </message>
    <message>
        <source>Frozen backbone</source>
        <translation>Eingefrorenes Backbone</translation>
    </message>
    <message>
        <source>The head alone learns, on features that are computed once and kept: many times faster.
Needs start weights that are good already.</source>
        <translation>Nur der Head lernt, auf Merkmalen, die einmal berechnet und behalten werden: um ein Vielfaches schneller.
Braucht Startgewichte, die schon gut sind.</translation>
    </message>
    <message>
        <source>%1, schedule %2, batch of %3, %4, %5</source>
        <translation>%1, Plan %2, Batchgröße %3, %4, %5</translation>
    </message>
    <message>
        <source>no augmentation</source>
        <translation>ohne Augmentierung</translation>
    </message>
    <message>
        <source>with augmentation</source>
        <translation>mit Augmentierung</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>von Grund auf</translation>
    </message>
    <message>
        <source>from start weights</source>
        <translation>mit Startgewichten</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BestCard</name>
    <message>
        <source>Best so far</source>
        <translation>Bisher bester Versuch</translation>
    </message>
    <message>
        <source>Use as recipe</source>
        <translation>Als Rezept verwenden</translation>
    </message>
    <message>
        <source>Put the best trial&apos;s recipe into Train&apos;s form</source>
        <translation>Das Rezept des besten Versuchs in das Formular unter „Trainieren“ übernehmen</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Rezept speichern …</translation>
    </message>
    <message>
        <source>Write the best trial&apos;s recipe into a file</source>
        <translation>Das Rezept des besten Versuchs in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Hold the best trial&apos;s model against images in Evaluate</source>
        <translation>Das Modell des besten Versuchs unter „Auswerten“ an Bildern messen</translation>
    </message>
    <message>
        <source>No trial has finished yet.</source>
        <translation>Noch kein Versuch ist beendet.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BiasCard</name>
    <message>
        <source>Background bias</source>
        <translation>Hintergrund-Bias</translation>
    </message>
    <message>
        <source>Too few sound images of several leaves to learn from.</source>
        <translation>Zu wenige intakte Bilder mehrerer Blätter, um daraus zu lernen.</translation>
    </message>
    <message>
        <source>A random forest learned the colours of these pixels from %1 images. Published: of the same pixels on PlantVillage, whose most frequent class is one image in ten (Noyan 2022).</source>
        <translation>Ein Random Forest hat die Farben dieser Pixel aus %1 Bildern gelernt. Publiziert: mit denselben Pixeln auf PlantVillage, wo die häufigste Klasse jedes zehnte Bild ausmacht (Noyan 2022).</translation>
    </message>
    <message>
        <source>Chance %1, here %2, published %3</source>
        <translation>Zufall %1, hier %2, publiziert %3</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiziert</translation>
    </message>
    <message>
        <source>The eight pixels: corners and middles of the sides</source>
        <translation>Die acht Pixel: Ecken und Seitenmitten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CameraDialog</name>
    <message>
        <source>&amp;Take picture</source>
        <translation>Bild auf&amp;nehmen</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Ein Bild aufnehmen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>The camera wakes up…</source>
        <translation>Die Kamera wacht auf …</translation>
    </message>
    <message>
        <source>There is no camera: connect one, and its picture appears here.</source>
        <translation>Es gibt keine Kamera: eine anschließen, dann erscheint hier ihr Bild.</translation>
    </message>
    <message>
        <source>Leafbench may not use the camera: allow it in the settings of your system, then open this window again.</source>
        <translation>Leafbench darf die Kamera nicht benutzen: in den Einstellungen des Systems erlauben, dann dieses Fenster noch einmal öffnen.</translation>
    </message>
    <message>
        <source>The camera sends no picture: another program may be using it.</source>
        <translation>Die Kamera sendet kein Bild: Vielleicht benutzt sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>The camera was unplugged: connect it again, and its picture comes back.</source>
        <translation>Die Kamera wurde abgezogen: wieder anschließen, dann kommt ihr Bild zurück.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CellImagesCard</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>Bilder des gewählten Feldes</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1 erkannt</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 für %2 gehalten</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>%1 images, surest first</source>
        <translation>%1 Bilder, die sichersten zuerst</translation>
    </message>
    <message>
        <source>choose a cell of the matrix</source>
        <translation>ein Feld der Matrix auswählen</translation>
    </message>
    <message>
        <source>%1, not shipped</source>
        <translation>%1, nicht mitgeliefert</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ChannelCard</name>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Mean as a line, one standard deviation to both sides as a band, from 0 (black) to 1</source>
        <translation>Mittelwert als Linie, je eine Standardabweichung nach beiden Seiten als Band, von 0 (schwarz) bis 1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Press Compute: mean and standard deviation of each colour channel stand here, to use wherever pictures are normalised.</source>
        <translation>„Berechnen“ drücken: Hier stehen dann Mittelwert und Standardabweichung jedes Farbkanals, zu verwenden überall, wo Bilder normalisiert werden.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Std</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy the numbers as text</source>
        <translation>Die Zahlen als Text kopieren</translation>
    </message>
    <message>
        <source>C&amp;opy as Python</source>
        <translation>Als P&amp;ython kopieren</translation>
    </message>
    <message>
        <source>Copy a transforms.Normalize(...) for torchvision</source>
        <translation>Ein transforms.Normalize(...) für torchvision kopieren</translation>
    </message>
    <message>
        <source>%1: mean %2, standard deviation %3</source>
        <translation>%1: Mittelwert %2, Standardabweichung %3</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 Pixel</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>1 picture left out</source>
        <translation>1 Bild ausgelassen</translation>
    </message>
    <message>
        <source>%1 pictures left out</source>
        <translation>%1 Bilder ausgelassen</translation>
    </message>
    <message>
        <source>channel	mean	std</source>
        <translation>Kanal	Mittelwert	Std</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ChannelHistogram</name>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Histogram of red, green and blue</source>
        <translation>Histogramm von Rot, Grün und Blau</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3, most pixels at %4 of 255</source>
        <translation>%1: Mittelwert %2, Abweichung %3, die meisten Pixel bei %4 von 255</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassCard</name>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>1 note from the scan</source>
        <translation>1 Hinweis vom Einlesen</translation>
    </message>
    <message>
        <source>%1 notes from the scan</source>
        <translation>%1 Hinweise vom Einlesen</translation>
    </message>
    <message>
        <source>Ctrl or Shift: several classes</source>
        <translation>Strg oder Umschalt: mehrere Klassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassComparisonModel</name>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>; difference %1 points (95 % interval %2 to %3)</source>
        <translation>; Differenz %1 Prozentpunkte (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>The first minus the second, in points of a hundred</source>
        <translation>Der erste minus der zweite, in Prozentpunkten</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassSpeedups</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>Curves: %1</source>
        <translation>Kurven: %1</translation>
    </message>
    <message>
        <source>Speedups of the class</source>
        <translation>Speedups der Klasse</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassTableModel</name>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Ohne Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images, against the largest class</source>
        <translation>Bilder, verglichen mit der größten Klasse</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle diese</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassifyPage</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Classify a leaf</source>
        <translation>Ein Blatt klassifizieren</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>A tool to study with: it knows single leaves photographed one by one, and no others. Not advice for a farm.</source>
        <translation>Ein Werkzeug zum Lernen: Es kennt nur einzeln fotografierte Blätter und ersetzt keine Beratung für den Anbau.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Das Bild wird betrachtet …</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.jpe *.jfif *.png *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.JPG *.JPEG *.PNG *.TIF);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.jpe *.jfif *.png *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.JPG *.JPEG *.PNG *.TIF);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The five most likely classes of your picture will stand here.</source>
        <translation>Hier stehen dann die fünf wahrscheinlichsten Klassen des Bildes.</translation>
    </message>
    <message>
        <source>Drop pictures anywhere in this window, paste one, or open files</source>
        <translation>Bilder irgendwo in dieses Fenster ziehen, eines einfügen oder Dateien öffnen</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>In diesem Ordner ist keine Datei.</translation>
    </message>
    <message>
        <source>There is no model to ask yet. Train one first; then the pictures are answered by themselves.</source>
        <translation>Es gibt noch kein Modell. Erst eines trainieren; dann werden die Bilder von selbst beantwortet.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Das Modell wird geladen …</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>Die Liste steht in %1.</translation>
    </message>
    <message>
        <source>Learning what this model knows</source>
        <translation>Erfassen, was dieses Modell weiß</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>Bilder ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Drop pictures of leaves here, or a folder of them; paste one with Ctrl+V, or press Open images</source>
        <translation>Bilder von Blättern oder einen Ordner damit hierher ziehen, eines mit Strg+V einfügen oder „Bilder öffnen“ drücken</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, or picture files, and paste again.</source>
        <translation>In der Zwischenablage ist kein Bild. Ein Bild oder Bilddateien kopieren und noch einmal einfügen.</translation>
    </message>
    <message>
        <source>That picture lies on the web, and Leafbench fetches nothing from there. Copy the picture itself in the browser (Copy image), then press Ctrl+V here.</source>
        <translation>Dieses Bild liegt im Web, und Leafbench holt von dort nichts. Das Bild selbst im Browser kopieren („Bild kopieren“), dann hier Strg+V drücken.</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Classify all pictures of a folder</source>
        <translation>Alle Bilder eines Ordners klassifizieren</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Die Liste exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Ein Bild einfügen</translation>
    </message>
    <message>
        <source>Ta&amp;ke a picture…</source>
        <translation>&amp;Bild aufnehmen …</translation>
    </message>
    <message>
        <source>Take a picture with a camera of this machine</source>
        <translation>Ein Bild mit einer Kamera dieses Rechners aufnehmen</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Aufnahme vom %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterChoice</name>
    <message>
        <source>Run on</source>
        <translation>Ausführen auf</translation>
    </message>
    <message>
        <source>Where the job runs: on this machine, or on a cluster with Slurm</source>
        <translation>Wo der Auftrag läuft: auf diesem Rechner oder auf einem Cluster mit Slurm</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>New cluster…</source>
        <translation>Neues Cluster…</translation>
    </message>
    <message>
        <source>Sending the job to %1…</source>
        <translation>Der Auftrag wird an %1 gesendet…</translation>
    </message>
    <message>
        <source>%1 is sent. It goes on when this window is closed.</source>
        <translation>%1 ist gesendet. Er läuft weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Aufträge zeigen</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterDialog</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Asks the cluster whether a job can be sent; starts nothing</source>
        <translation>Fragt das Cluster, ob ein Auftrag gesendet werden kann; startet nichts</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Neues Cluster</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>Das Cluster wird gefragt…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>By which you know it: letters, digits, dots and dashes</source>
        <translation>Unter dem es bekannt ist: Buchstaben, Ziffern, Punkte und Striche</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>As for ssh: me@login.example.edu, or a name of your ssh config. Empty: sbatch is on this machine</source>
        <translation>Wie für ssh: ich@login.example.edu oder ein Name aus der eigenen ssh-Konfiguration. Leer: sbatch ist auf diesem Rechner</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>What a job asks for</source>
        <translation>Was ein Auftrag verlangt</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Empty: the cluster&apos;s default</source>
        <translation>Leer: die Voreinstellung des Clusters</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Machines of a training. Other jobs take one</source>
        <translation>Rechner eines Trainings. Andere Aufträge nehmen einen</translation>
    </message>
    <message>
        <source>Ranks a node</source>
        <translation>Ränge je Knoten</translation>
    </message>
    <message>
        <source>Processes of a training on each of them</source>
        <translation>Prozesse eines Trainings auf jedem von ihnen</translation>
    </message>
    <message>
        <source>Cores a rank</source>
        <translation>Kerne je Rang</translation>
    </message>
    <message>
        <source>Of other jobs: cores of the job</source>
        <translation>Bei anderen Aufträgen: Kerne des Auftrags</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds, or days-hours. Before it ends a training stores its state and goes on in a new turn</source>
        <translation>Stunden:Minuten:Sekunden oder Tage-Stunden. Vor ihrem Ende speichert ein Training seinen Stand und läuft in einem neuen Durchgang weiter</translation>
    </message>
    <message>
        <source>the partition&apos;s</source>
        <translation>die der Partition</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was dort ist</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>Ordner der Läufe</translation>
    </message>
    <message>
        <source>Where jobs and their runs are kept; all nodes must see it</source>
        <translation>Wo Aufträge und ihre Läufe liegen; alle Knoten müssen ihn sehen</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Its folder on the cluster. Empty: the same path as here</source>
        <translation>Sein Ordner auf dem Cluster. Leer: derselbe Pfad wie hier</translation>
    </message>
    <message>
        <source>as here</source>
        <translation>wie hier</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>leafbench-cli on the nodes: its name, or its path</source>
        <translation>leafbench-cli auf den Knoten: sein Name oder sein Pfad</translation>
    </message>
    <message>
        <source>Load first</source>
        <translation>Zuerst laden</translation>
    </message>
    <message>
        <source>Lines of the shell before the program, as module load</source>
        <translation>Zeilen der Shell vor dem Programm, etwa module load</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Further options of sbatch, one a line</source>
        <translation>Weitere Optionen von sbatch, eine je Zeile</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterPage</name>
    <message>
        <source>Cluster jobs</source>
        <translation>Cluster-Aufträge</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Neu fragen</translation>
    </message>
    <message>
        <source>Asks all clusters now, for lost jobs too</source>
        <translation>Fragt jetzt alle Cluster, auch nach verlorenen Aufträgen</translation>
    </message>
    <message>
        <source>Trainings, tunings and studies on a cluster with Slurm. They go on when this window is closed</source>
        <translation>Trainings, Tunings und Studien auf einem Cluster mit Slurm. Sie laufen weiter, wenn dieses Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>%1 wait or run. They go on when this window is closed</source>
        <translation>%1 warten oder laufen. Sie laufen weiter, wenn dieses Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Leafbench</source>
        <translation>Leafbench</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>%1 abbrechen?</translation>
    </message>
    <message>
        <source>A training stores its state; take it home to go on with it here.</source>
        <translation>Ein Training speichert seinen Stand; nach Hause geholt, lässt es sich hier fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Cancel the job</source>
        <translation>Auftrag &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ComparisonView</name>
    <message>
        <source>Not evaluated yet</source>
        <translation>Noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>Once the run is evaluated, it can be held beside another run or the paper.</source>
        <translation>Sobald der Lauf ausgewertet ist, lässt er sich neben einen anderen Lauf oder den Artikel stellen.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>The other run was not evaluated on these images</source>
        <translation>Der andere Lauf wurde nicht auf diesen Bildern ausgewertet</translation>
    </message>
    <message>
        <source>Evaluate it on the same subset, and both can be compared image by image.</source>
        <translation>Ihn auf derselben Teilmenge auswerten, dann lassen sich beide Bild für Bild vergleichen.</translation>
    </message>
    <message>
        <source>Evaluate the other run</source>
        <translation>Anderen Lauf auswerten</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 15</source>
        <translation>Abbildung 15 des Artikels</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Auswertung …</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ConfidenceView</name>
    <message>
        <source>Not evaluated yet</source>
        <translation>Noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>Once the run is evaluated, this shows how far its probabilities can be trusted.</source>
        <translation>Sobald der Lauf ausgewertet ist, steht hier, wie weit seinen Wahrscheinlichkeiten zu trauen ist.</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>Neu auswerten</translation>
    </message>
    <message>
        <source>This evaluation was stored by an older version, without the scores of every class. Evaluate again to see how sure the run is and how far that can be trusted.</source>
        <translation>Diese Auswertung hat eine ältere Version gespeichert, ohne die Werte aller Klassen. Neu auswerten, um zu sehen, wie sicher der Lauf ist und wie weit dem zu trauen ist.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Point at a column, or move with the arrow keys, to read it out.</source>
        <translation>Auf eine Säule zeigen oder mit den Pfeiltasten gehen, um sie abzulesen.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>AS TRAINED</source>
        <translation>WIE TRAINIERT</translation>
    </message>
    <message>
        <source>CALIBRATED</source>
        <translation>KALIBRIERT</translation>
    </message>
    <message>
        <source>%1, as trained</source>
        <translation>%1, wie trainiert</translation>
    </message>
    <message>
        <source>%1, calibrated</source>
        <translation>%1, kalibriert</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>wie trainiert</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erwarteter Kalibrierfehler</translation>
    </message>
    <message>
        <source>How far from the truth its probabilities are, on average over the images</source>
        <translation>Wie weit die Wahrscheinlichkeiten im Mittel über die Bilder von der Wahrheit abweichen</translation>
    </message>
    <message>
        <source>Largest calibration error</source>
        <translation>Größter Kalibrierfehler</translation>
    </message>
    <message>
        <source>The same, of the worst column</source>
        <translation>Dasselbe für die schlechteste Säule</translation>
    </message>
    <message>
        <source>Negative log likelihood</source>
        <translation>Negative Log-Likelihood</translation>
    </message>
    <message>
        <source>The mean loss; wrong answers given surely cost most. The temperature makes it small on the validation images.</source>
        <translation>Der mittlere Loss; falsche Antworten, die sicher gegeben werden, kosten am meisten. Die Temperatur macht ihn auf den Validierungsbildern klein.</translation>
    </message>
    <message>
        <source>If it may say nothing</source>
        <translation>Wenn es schweigen darf</translation>
    </message>
    <message>
        <source>How sure it must be to answer, in percent</source>
        <translation>Wie sicher das Modell sein muss, um zu antworten, in Prozent</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ConfusionMatrixPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Vorhergesagte Klasse</translation>
    </message>
    <message>
        <source>mistaken</source>
        <translation>verwechselt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>%1 of %2 %3 recognised (%4)</source>
        <translation>%1 von %2 %3 erkannt (%4)</translation>
    </message>
    <message>
        <source>%1 of %2 %3 taken for %4 (%5)</source>
        <translation>%1 von %2 %3 für %4 gehalten (%5)</translation>
    </message>
    <message>
        <source>%1 right, in %2</source>
        <translation>%1 richtig, in %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ContourPlot</name>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Surface: %1</source>
        <translation>Fläche: %1</translation>
    </message>
    <message>
        <source>inverse-distance weighting of the complete trials (Shepard 1968)</source>
        <translation>Inverse Distanzgewichtung der vollständigen Versuche (Shepard 1968)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ContourSurface</name>
    <message>
        <source>Value by two parameters</source>
        <translation>Wert nach zwei Parametern</translation>
    </message>
    <message>
        <source>Needs a study of two parameters or more.</source>
        <translation>Braucht eine Studie mit mindestens zwei Parametern.</translation>
    </message>
    <message>
        <source>Appears after %1 complete trials that have both parameters.</source>
        <translation>Erscheint nach %1 vollständigen Versuchen mit beiden Parametern.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CoreBars</name>
    <message>
        <source>Core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>Cores %1 to %2</source>
        <translation>Kerne %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use of each core</source>
        <translation>Auslastung jedes Kerns</translation>
    </message>
    <message>
        <source>Use of each core by all programs</source>
        <translation>Auslastung jedes Kerns durch alle Programme</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Auslastung</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CurvePaint</name>
    <message>
        <source>more workers than cores</source>
        <translation>mehr Worker als Kerne</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::DataCheckView</name>
    <message>
        <source>Check the dataset before you trust a score</source>
        <translation>Den Datensatz prüfen, bevor man einem Ergebnis traut</translation>
    </message>
    <message>
        <source>Every picture is opened once: which files are faulty, which leaves lie in train and in validation or test, and how much of the class the background alone gives away.</source>
        <translation>Jedes Bild wird einmal geöffnet: welche Dateien defekt sind, welche Blätter sowohl im Training als auch in Validierung oder Test liegen und wie viel von der Klasse schon der Hintergrund verrät.</translation>
    </message>
    <message>
        <source>&amp;Check the dataset</source>
        <translation>Datensat&amp;z prüfen</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Noch&amp;mals prüfen</translation>
    </message>
    <message>
        <source>Opens only files that are new or changed</source>
        <translation>Öffnet nur neue und geänderte Dateien</translation>
    </message>
    <message>
        <source>Checking the dataset</source>
        <translation>Prüfung des Datensatzes</translation>
    </message>
    <message>
        <source>Another job is running</source>
        <translation>Ein anderer Auftrag läuft</translation>
    </message>
    <message>
        <source>Open a dataset first</source>
        <translation>Erst einen Datensatz öffnen</translation>
    </message>
    <message>
        <source>%1, known from an earlier check</source>
        <translation>%1, von einer früheren Prüfung bekannt</translation>
    </message>
    <message>
        <source>%1 examined in %2</source>
        <translation>%1 untersucht in %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::DatasetQuestion</name>
    <message>
        <source>%1 holds other images than were learned from. Choose the folder where they are now, and the job goes on.</source>
        <translation>%1 enthält andere Bilder als die, aus denen gelernt wurde. Den Ordner wählen, in dem sie jetzt liegen, dann geht der Auftrag weiter.</translation>
    </message>
    <message>
        <source>The dataset that was learned from is no longer at %1. Choose the folder where it is now, and the job goes on.</source>
        <translation>Der Datensatz, aus dem gelernt wurde, liegt nicht mehr in %1. Den Ordner wählen, in dem er jetzt liegt, dann geht der Auftrag weiter.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Where the dataset is now</source>
        <translation>Wo der Datensatz jetzt liegt</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ElapsedBars</name>
    <message>
        <source>Elapsed time (ms)</source>
        <translation>Laufzeit (ms)</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Elapsed time by %1</source>
        <translation>Laufzeit nach %1</translation>
    </message>
    <message>
        <source>%1 %2: %3, from %4 to %5 in %6 measurements</source>
        <translation>%1 %2: %3, von %4 bis %5 in %6 Messungen</translation>
    </message>
    <message>
        <source>Elapsed time (s)</source>
        <translation>Laufzeit (s)</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen …</translation>
    </message>
    <message>
        <source>Elapsed time (s), median</source>
        <translation>Dauer (s), Median</translation>
    </message>
    <message>
        <source>Least (s)</source>
        <translation>Kürzeste (s)</translation>
    </message>
    <message>
        <source>Most (s)</source>
        <translation>Längste (s)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>%1 %2: %3, in %6 measurement from %4 to %5</source>
        <translation>%1 %2: %3, von %4 bis %5 in %6 Messung</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EndBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message (Ctrl+M)</source>
        <translation>Diese Meldung schließen (Strg+M)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EndedRuns</name>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Während Sie fort waren</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>Diesen Lauf zeigen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Close this; it comes back when something else has ended</source>
        <translation>Schließen; es kommt wieder, wenn etwas anderes geendet hat</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 more on the page Runs</source>
        <translation>%1 weitere auf der Seite Läufe</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EpochTableModel</name>
    <message>
        <source>%1  best</source>
        <translation>%1  beste</translation>
    </message>
    <message>
        <source>Highest validation accuracy so far: this epoch&apos;s weights evaluate and classify</source>
        <translation>Bisher höchste Validierungsgenauigkeit: Mit den Gewichten dieser Epoche wird ausgewertet und klassifiziert</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>Train-Loss</translation>
    </message>
    <message>
        <source>Train acc</source>
        <translation>Train-Acc</translation>
    </message>
    <message>
        <source>Valid loss</source>
        <translation>Valid-Loss</translation>
    </message>
    <message>
        <source>Valid acc</source>
        <translation>Valid-Acc</translation>
    </message>
    <message>
        <source>LR</source>
        <translation>LR</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Data wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>One pass over the training images</source>
        <translation>Ein Durchgang durch die Trainingsbilder</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the training images, in nats; label smoothing raises it</source>
        <translation>Mittlere Kreuzentropie der Trainingsbilder in Nat; Label Smoothing erhöht sie</translation>
    </message>
    <message>
        <source>Share of training images answered rightly, while learning</source>
        <translation>Anteil der richtig beantworteten Trainingsbilder, während des Lernens</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the validation images, in nats</source>
        <translation>Mittlere Kreuzentropie der Validierungsbilder in Nat</translation>
    </message>
    <message>
        <source>Share of validation images answered rightly after the epoch</source>
        <translation>Anteil der richtig beantworteten Validierungsbilder nach der Epoche</translation>
    </message>
    <message>
        <source>Learning rate of the epoch&apos;s last step</source>
        <translation>Lernrate beim letzten Schritt der Epoche</translation>
    </message>
    <message>
        <source>Training and validation together</source>
        <translation>Training und Validierung zusammen</translation>
    </message>
    <message>
        <source>Training images a second</source>
        <translation>Trainingsbilder je Sekunde</translation>
    </message>
    <message>
        <source>Share of the training time in which the network waited for pictures</source>
        <translation>Anteil der Trainingszeit, in der das Netz auf Bilder wartete</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluatePage</name>
    <message>
        <source>Evaluate a model</source>
        <translation>Ein Modell auswerten</translation>
    </message>
    <message>
        <source>No model to evaluate yet</source>
        <translation>Noch kein Modell zum Auswerten</translation>
    </message>
    <message>
        <source>Train one first: a run can be evaluated once its first epoch has ended.</source>
        <translation>Erst eines trainieren: Ein Lauf lässt sich auswerten, sobald seine erste Epoche zu Ende ist.</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>Press Evaluate: the chosen run answers about every image of the chosen subset.</source>
        <translation>„Auswerten“ drücken: Der gewählte Lauf beantwortet jedes Bild der gewählten Teilmenge.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>This run&apos;s split keeps no test images</source>
        <translation>Die Aufteilung dieses Laufs hat keine Testbilder</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>%1 pictures could not be read and were left out. The first: %2</source>
        <translation>Nicht lesbare und darum ausgelassene Bilder: %1. Das erste: %2</translation>
    </message>
    <message>
        <source>Evaluating on the %1 images…</source>
        <translation>Auswertung auf den Bildern der Teilmenge %1 …</translation>
    </message>
    <message>
        <source>Hold a run against images that it did not learn from</source>
        <translation>Einen Lauf an Bildern messen, aus denen er nicht gelernt hat</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Auswertung …</translation>
    </message>
    <message>
        <source>%1 %2 images · %3</source>
        <translation>%1 Bilder (%2) · %3</translation>
    </message>
    <message>
        <source>&amp;Matrix and report</source>
        <translation>&amp;Matrix und Bericht</translation>
    </message>
    <message>
        <source>Confi&amp;dence</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>M&amp;istakes</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>Other pictures…</source>
        <translation>Andere Bilder…</translation>
    </message>
    <message>
        <source>Evaluate the run on another dataset, whose class folders are matched with its classes</source>
        <translation>Den Lauf an einem anderen Datensatz auswerten, dessen Klassenordner seinen Klassen gegenübergestellt werden</translation>
    </message>
    <message>
        <source>This is the run&apos;s own dataset: it has learned from pictures in it, so the numbers flatter it.</source>
        <translation>Das ist der eigene Datensatz des Laufs: Er hat aus Bildern darin gelernt, deshalb schmeicheln ihm die Zahlen.</translation>
    </message>
    <message>
        <source>Evaluating on other pictures…</source>
        <translation>Wertet an anderen Bildern aus…</translation>
    </message>
    <message>
        <source>%1 pictures of another dataset · %2</source>
        <translation>%1 Bilder eines anderen Datensatzes · %2</translation>
    </message>
    <message>
        <source>The starter model ships without its pictures: evaluate it on other ones</source>
        <translation>Das Startmodell kommt ohne seine Bilder: Es lässt sich auf anderen auswerten</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>Hinterg&amp;rund</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Ein Modell trainieren</translation>
    </message>
    <message>
        <source>Evaluating %1 on its %2 images</source>
        <translation>Auswertung von %1 auf seinen Bildern (%2)</translation>
    </message>
    <message>
        <source>Evaluating %1 on the pictures of %2</source>
        <translation>Auswertung von %1 auf den Bildern von %2</translation>
    </message>
    <message>
        <source>Swapping the backgrounds of %1</source>
        <translation>Tauschen der Hintergründe von %1</translation>
    </message>
    <message>
        <source>%1 picture could not be read and was left out: %2</source>
        <translation>%1 Bild war nicht lesbar und wurde darum ausgelassen: %2</translation>
    </message>
    <message>
        <source>%1 picture of another dataset · %2</source>
        <translation>%1 Bild eines anderen Datensatzes · %2</translation>
    </message>
    <message>
        <source>%1 %2 image · %3</source>
        <translation>%1 Bild (%2) · %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationChips</name>
    <message>
        <source>Summary of the evaluation</source>
        <translation>Zusammenfassung der Auswertung</translation>
    </message>
    <message>
        <source>Accuracy &lt;b&gt;%1&lt;/b&gt; (%2 to %3)</source>
        <translation>Genauigkeit &lt;b&gt;%1&lt;/b&gt; (%2 bis %3)</translation>
    </message>
    <message>
        <source>Macro F1 &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Makro-F1 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>F1, the harmonic mean of precision and recall, averaged over the classes: each counts the same.</source>
        <translation>F1, das harmonische Mittel von Precision und Recall, gemittelt über die Klassen: Jede zählt gleich viel.</translation>
    </message>
    <message>
        <source>Top-5 &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Top-5 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Share of images whose true class is among the five likeliest</source>
        <translation>Anteil der Bilder, deren wahre Klasse unter den fünf wahrscheinlichsten ist</translation>
    </message>
    <message>
        <source>Calibration error %1 → &lt;b&gt;%2&lt;/b&gt; (temperature %3)</source>
        <translation>Kalibrierfehler %1 → &lt;b&gt;%2&lt;/b&gt; (Temperatur %3)</translation>
    </message>
    <message>
        <source>Expected calibration error (ECE): how far the claimed probability lies from the share that is right, before and after dividing the network&apos;s outputs by a temperature that was fitted on the validation images</source>
        <translation>Erwarteter Kalibrierfehler (ECE): wie weit die angegebene Wahrscheinlichkeit vom Anteil der richtigen Antworten entfernt ist, vor und nach dem Teilen der Netzausgaben durch eine Temperatur, die an die Validierungsbilder angepasst wurde</translation>
    </message>
    <message>
        <source>Top-5 and calibration: evaluate again to see them</source>
        <translation>Top-5 und Kalibrierung: neu auswerten, um sie zu sehen</translation>
    </message>
    <message>
        <source>An older version stored this evaluation, without the network&apos;s outputs</source>
        <translation>Eine ältere Version hat diese Auswertung gespeichert, ohne die Ausgaben des Netzes</translation>
    </message>
    <message>
        <source>%1 recognised. In brackets the 95 % interval (Wilson): how far chance alone may have moved it.</source>
        <translation>%1 erkannt. In Klammern das 95-%-Intervall (Wilson): wie weit allein der Zufall den Wert verschoben haben kann.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationExport</name>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>As table (CSV)</source>
        <translation>Als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>As LaTeX</source>
        <translation>Als LaTeX</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>Als Markdown</translation>
    </message>
    <message>
        <source>Copy the selected classes</source>
        <translation>Die gewählten Klassen kopieren</translation>
    </message>
    <message>
        <source>Report as text…</source>
        <translation>Bericht als Text …</translation>
    </message>
    <message>
        <source>Report as table (CSV)…</source>
        <translation>Bericht als Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Report as LaTeX…</source>
        <translation>Bericht als LaTeX …</translation>
    </message>
    <message>
        <source>Report as Markdown…</source>
        <translation>Bericht als Markdown …</translation>
    </message>
    <message>
        <source>Matrix as table (CSV)…</source>
        <translation>Matrix als Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Matrix as picture (PNG)…</source>
        <translation>Matrix als Bild (PNG) …</translation>
    </message>
    <message>
        <source>Matrix as drawing (SVG)…</source>
        <translation>Matrix als Zeichnung (SVG) …</translation>
    </message>
    <message>
        <source>Matrix as page (PDF)…</source>
        <translation>Matrix als Seite (PDF) …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationWords</name>
    <message>
        <source>%1 is taken for %2 in %3 of %4 (%5)</source>
        <translation>%1 wird für %2 gehalten, in %3 von %4 (%5)</translation>
    </message>
    <message>
        <source>%1; never the other way round.</source>
        <translation>%1; nie umgekehrt.</translation>
    </message>
    <message>
        <source>%1; the other way round in %2.</source>
        <translation>%1; umgekehrt in %2.</translation>
    </message>
    <message>
        <source>When it says %1 to %2, it is right %3 of the time (95 % interval %4 to %5; %6)</source>
        <translation>Gibt das Modell %1 bis %2 an, hat es in %3 der Fälle recht (95-%-Intervall %4 bis %5; %6)</translation>
    </message>
    <message>
        <source>When it says %1, it is right %2 of the time (%3).</source>
        <translation>Gibt das Modell %1 an, hat es in %2 der Fälle recht (%3).</translation>
    </message>
    <message>
        <source>It is too sure of itself.</source>
        <translation>Es ist sich zu sicher.</translation>
    </message>
    <message>
        <source>It is right more often than it says.</source>
        <translation>Es hat öfter recht, als es angibt.</translation>
    </message>
    <message>
        <source>On the whole it is as sure as it may be.</source>
        <translation>Im Ganzen ist es so sicher, wie es sein darf.</translation>
    </message>
    <message>
        <source>On average it says %1 and is right %2 of the time. %3</source>
        <translation>Im Mittel gibt das Modell %1 an und hat in %2 der Fälle recht. %3</translation>
    </message>
    <message>
        <source>Temperature %1: its probabilities stay almost as they are.</source>
        <translation>Temperatur %1: Die Wahrscheinlichkeiten bleiben fast, wie sie sind.</translation>
    </message>
    <message>
        <source>Temperature %1: its scores are divided by it, so that it claims less. No answer changes.</source>
        <translation>Temperatur %1: Durch sie werden die Werte geteilt, sodass das Modell weniger behauptet. Keine Antwort ändert sich.</translation>
    </message>
    <message>
        <source>Temperature %1: its scores are divided by it, so that it claims more. No answer changes.</source>
        <translation>Temperatur %1: Durch sie werden die Werte geteilt, sodass das Modell mehr behauptet. Keine Antwort ändert sich.</translation>
    </message>
    <message>
        <source>It is never %1 sure: it would answer nothing.</source>
        <translation>Das Modell ist nie zu %1 sicher: Es würde nichts beantworten.</translation>
    </message>
    <message>
        <source>Answering only where it is at least %1 sure, it answers %2 of %3 (%4) and is right in %5 of them (95 % interval %6 to %7).</source>
        <translation>Antwortet das Modell nur, wenn es zu mindestens %1 sicher ist, so gibt es %2 Antworten auf %3 (%4) und hat in %5 davon recht (95-%-Intervall %6 bis %7).</translation>
    </message>
    <message>
        <source>p &lt; 0.001</source>
        <translation>p &lt; 0.001</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message>
        <source>Both are right on the same images.</source>
        <translation>Beide haben bei denselben Bildern recht.</translation>
    </message>
    <message>
        <source>The difference is larger than chance would give (%1).</source>
        <translation>Der Unterschied ist größer, als es durch Zufall zu erwarten wäre (%1).</translation>
    </message>
    <message>
        <source>The difference may be chance (%1).</source>
        <translation>Der Unterschied kann Zufall sein (%1).</translation>
    </message>
    <message>
        <source>This run is right in %1, the other in %2: %3 points (95 % interval %4 to %5).</source>
        <translation>Dieser Lauf hat in %1 recht, der andere in %2: %3 Prozentpunkte (95-%-Intervall %4 bis %5).</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExplorePage</name>
    <message>
        <source>Explore the dataset</source>
        <translation>Den Datensatz erkunden</translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation>Kein Datensatz ist offen</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Ordner ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Make split…</source>
        <translation>Auftei&amp;lung erstellen …</translation>
    </message>
    <message>
        <source>Open a folder of leaf pictures</source>
        <translation>Einen Ordner mit Blattbildern öffnen</translation>
    </message>
    <message>
        <source>Each class is a folder of its own, named like Tomato___Late_blight; the New Plant Diseases Dataset is laid out that way. Open it here or drop it on this window. Without one, let Leafbench draw a small demo dataset.</source>
        <translation>Jede Klasse ist ein eigener Ordner mit einem Namen wie Tomato___Late_blight; so ist das New Plant Diseases Dataset aufgebaut. Hier öffnen oder auf das Fenster ziehen. Ist keiner da, kann Leafbench einen kleinen Demo-Datensatz zeichnen.</translation>
    </message>
    <message>
        <source>Make the &amp;demo dataset</source>
        <translation>De&amp;mo-Datensatz zeichnen</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Den Ordner eines Datensatzes öffnen</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <translation>Zeichnen des Demo-Datensatzes</translation>
    </message>
    <message>
        <source>Another job is running. Wait for its end or cancel it below.</source>
        <translation>Ein anderer Auftrag läuft. Sein Ende abwarten oder ihn unten abbrechen.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Prüfun&amp;g</translation>
    </message>
    <message>
        <source>%1 without a class</source>
        <translation>%1 ohne Klasse</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Wieder öffnen: %1</translation>
    </message>
    <message>
        <source>Next: preprocess</source>
        <translation>Weiter: vorverarbeiten</translation>
    </message>
    <message>
        <source>On to the next step: what the pictures look like to a model</source>
        <translation>Zum nächsten Schritt: wie ein Modell die Bilder sieht</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1 in %2 von %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExportDialog</name>
    <message>
        <source>&amp;Files for other programs</source>
        <translation>&amp;Dateien für andere Programme</translation>
    </message>
    <message>
        <source>One &amp;bundle with all of it</source>
        <translation>Ein &amp;Paket mit allem</translation>
    </message>
    <message>
        <source>One &amp;bundle for each run, with all of it</source>
        <translation>Ein &amp;Paket je Lauf, mit allem</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export %1 runs</source>
        <translation>%1 Läufe exportieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 Pakete</translation>
    </message>
    <message>
        <source>%1 folders, a run each</source>
        <translation>%1 Ordner, je Lauf einer</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>A .zip of the run&apos;s folder, all formats and SHA-256 sums. Leafbench takes it in on another machine and verifies it.</source>
        <translation>Eine .zip-Datei mit dem Ordner des Laufs, allen Formaten und SHA-256-Summen. Leafbench nimmt sie auf einem anderen Rechner auf und prüft sie.</translation>
    </message>
    <message>
        <source>Weights as safetensors</source>
        <translation>Gewichte als safetensors</translation>
    </message>
    <message>
        <source>Weights for PyTorch (torchvision&apos;s resnet18)</source>
        <translation>Gewichte für PyTorch (resnet18 von torchvision)</translation>
    </message>
    <message>
        <source>Network as ONNX</source>
        <translation>Netz als ONNX</translation>
    </message>
    <message>
        <source>Recipe (JSON)</source>
        <translation>Rezept (JSON)</translation>
    </message>
    <message>
        <source>Epochs and evaluations (CSV)</source>
        <translation>Epochen und Auswertungen (CSV)</translation>
    </message>
    <message>
        <source>Curves for TensorBoard</source>
        <translation>Kurven für TensorBoard</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plots (SVG, PDF)</source>
        <translation>Diagramme (SVG, PDF)</translation>
    </message>
    <message>
        <source>A run without a finished epoch has no weights yet</source>
        <translation>Ein Lauf ohne beendete Epoche hat noch keine Gewichte</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExportsFolder</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FaultyCard</name>
    <message>
        <source>Faulty files</source>
        <translation>Defekte Dateien</translation>
    </message>
    <message>
        <source>Double-click shows the file in its folder</source>
        <translation>Ein Doppelklick zeigt die Datei in ihrem Ordner</translation>
    </message>
    <message>
        <source>Each of %1 files can be read whole.</source>
        <translation>Alle %1 Dateien lassen sich vollständig lesen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>The %1 file can be read whole.</source>
        <translation>Die %1 Datei lässt sich vollständig lesen.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FileEdit</name>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FilterBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Species</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Filte&amp;r aufheben</translation>
    </message>
    <message>
        <source>Filter: blight tomato</source>
        <translation>Filter: blight tomato</translation>
    </message>
    <message>
        <source>Words of the species and the disease, in any order (Ctrl+F)</source>
        <translation>Wörter der Art und der Krankheit, in beliebiger Reihenfolge (Strg+F)</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Show every picture again (Esc)</source>
        <translation>Wieder alle Bilder zeigen (Esc)</translation>
    </message>
    <message>
        <source>All species</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>%1 species</source>
        <translation>%1 Arten</translation>
    </message>
    <message>
        <source>Any health</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Diseased</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>All subsets</source>
        <translation>Alle Teilmengen</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FirstStart</name>
    <message>
        <source>Where do you want to begin?</source>
        <translation>Womit möchten Sie anfangen?</translation>
    </message>
    <message>
        <source>Leafbench tells leaf diseases apart, and shows how a computer learns to. Everything stays on this machine.</source>
        <translation>Leafbench unterscheidet Blattkrankheiten und zeigt, wie ein Rechner das lernt. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Drop a leaf</source>
        <translation>Ein Blatt hineinziehen</translation>
    </message>
    <message>
        <source>Drop a photograph of a leaf anywhere in this window: the model that comes with the program says what it sees, and how sure it is.</source>
        <translation>Ziehen Sie das Foto eines Blatts irgendwo in dieses Fenster: Das mitgelieferte Modell sagt, was es sieht und wie sicher es ist.</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Bilder wählen …</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Die Demo erkunden</translation>
    </message>
    <message>
        <source>A small dataset of drawn leaves, made here in a moment. Enough to train, tune and measure.</source>
        <translation>Ein kleiner Datensatz gezeichneter Blätter, gleich hier gemacht. Genug zum Trainieren, Tunen und Messen.</translation>
    </message>
    <message>
        <source>Make the &amp;demo</source>
        <translation>De&amp;mo zeichnen</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>Einen Datensatz öffnen</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, such as the New Plant Diseases Dataset.</source>
        <translation>Ein Ordner mit einem Ordner voller Bilder für jede Klasse, etwa das New Plant Diseases Dataset.</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>No model that could answer is here yet: train one, and leaves can be dropped.</source>
        <translation>Noch ist kein Modell da, das antworten könnte: Trainieren Sie eines, dann lassen sich Blätter hineinziehen.</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Den Ordner eines Datensatzes öffnen</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FoldingTabBar</name>
    <message>
        <source>Part of this page</source>
        <translation>Teil dieser Seite</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FourCounts</name>
    <message>
        <source>other right</source>
        <translation>anderer richtig</translation>
    </message>
    <message>
        <source>other wrong</source>
        <translation>anderer falsch</translation>
    </message>
    <message>
        <source>this run right</source>
        <translation>dieser richtig</translation>
    </message>
    <message>
        <source>this run wrong</source>
        <translation>dieser falsch</translation>
    </message>
    <message>
        <source>Images that both got right</source>
        <translation>Bilder, die beide richtig haben</translation>
    </message>
    <message>
        <source>Images that only this run got right</source>
        <translation>Bilder, die nur dieser Lauf richtig hat</translation>
    </message>
    <message>
        <source>Images that only the other got right</source>
        <translation>Bilder, die nur der andere richtig hat</translation>
    </message>
    <message>
        <source>Images that neither got right</source>
        <translation>Bilder, die keiner richtig hat</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::GlossaryPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What the words of the study mean.</source>
        <translation>Was die Wörter der Studie bedeuten.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Im Glossar suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No term has &quot;%1&quot; in it.</source>
        <translation>Kein Begriff enthält &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>&amp;Guided labs</source>
        <translation>&amp;Geführte Labs</translation>
    </message>
    <message>
        <source>Eight labs along the paper, beside the pages (Ctrl+G)</source>
        <translation>Acht Labs entlang des Artikels, neben den Seiten (Strg+G)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::GridCard</name>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Other classes, other pictures</source>
        <translation>Andere Klassen, andere Bilder</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Twelve pictures, one each of a different class</source>
        <translation>Zwölf Bilder, jedes aus einer anderen Klasse</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Ohne Klasse</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Size of the pictures (+ and -)</source>
        <translation>Größe der Bilder (+ und -)</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Größere Bilder</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Kleinere Bilder</translation>
    </message>
    <message>
        <source>one each of %1</source>
        <translation>je eines aus %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::HistoryPlot</name>
    <message>
        <source>Value by trial</source>
        <translation>Wert nach Versuch</translation>
    </message>
    <message>
        <source>Appears when the first trial has finished.</source>
        <translation>Erscheint, sobald der erste Versuch beendet ist.</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>bisher bester</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImageDetails</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in matrix</source>
        <translation>In der Matrix zeigen</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>Opens the file in the desktop&apos;s own viewer</source>
        <translation>Öffnet die Datei im Bildbetrachter des Desktops</translation>
    </message>
    <message>
        <source>Shows the cell of the confusion matrix that it is counted in</source>
        <translation>Zeigt das Feld der Konfusionsmatrix, in dem das Bild gezählt ist</translation>
    </message>
    <message>
        <source>This picture does not ship with the starter model.</source>
        <translation>Dieses Bild liegt dem Startmodell nicht bei.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImportDialog</name>
    <message>
        <source>Taking in %1</source>
        <translation>%1 wird aufgenommen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Bundles and weights (*.zip *.pth *.pt *.safetensors);;All files (*)</source>
        <translation>Pakete und Gewichte (*.zip *.pth *.pt *.safetensors);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a run&apos;s folder</source>
        <translation>Den Ordner eines Laufs importieren</translation>
    </message>
    <message>
        <source>Cut from the tensors&apos; names: %1</source>
        <translation>Von den Namen der Tensoren abgeschnitten: %1</translation>
    </message>
    <message>
        <source>Skipped, and not executed: %1</source>
        <translation>Übergangen und nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Taken as the last layer: %1</source>
        <translation>Als letzte Schicht genommen: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImportanceBars</name>
    <message>
        <source>Importance of the parameters</source>
        <translation>Wichtigkeit der Parameter</translation>
    </message>
    <message>
        <source>permutation importance of a random forest</source>
        <translation>Permutationswichtigkeit eines Random Forests</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Appears after 4 complete trials with different values.</source>
        <translation>Erscheint nach 4 vollständigen Versuchen mit verschiedenen Werten.</translation>
    </message>
    <message>
        <source>%1: %2 of what decides the value
(%3)</source>
        <translation>%1: %2 dessen, was den Wert bestimmt
(%3)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::IntermediatePlot</name>
    <message>
        <source>Value of each trial by epoch</source>
        <translation>Wert jedes Versuchs nach Epoche</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Appears when the first trial has finished an epoch.</source>
        <translation>Erscheint, sobald der erste Versuch eine Epoche beendet hat.</translation>
    </message>
    <message>
        <source>%1
%2 %3: %4</source>
        <translation>%1
%2 %3: %4</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobPage</name>
    <message>
        <source>Wait until the job below has ended</source>
        <translation>Warten, bis der Auftrag unten beendet ist</translation>
    </message>
    <message>
        <source>Open a dataset in Explore first</source>
        <translation>Erst unter „Erkunden“ einen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Open a dataset, or drop its folder anywhere in this window.</source>
        <translation>Einen Datensatz öffnen oder seinen Ordner ins Fenster ziehen.</translation>
    </message>
    <message>
        <source>Open a dataset…</source>
        <translation>Datensatz öffnen …</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Den Ordner eines Datensatzes öffnen</translation>
    </message>
    <message>
        <source>What it will take</source>
        <translation>Was es brauchen wird</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>It begins when the jobs before it have ended</source>
        <translation>Beginnt, wenn die Aufträge davor geendet haben</translation>
    </message>
    <message>
        <source>In the queue, at place %1: %2</source>
        <translation>In der Warteschlange, an Stelle %1: %2</translation>
    </message>
    <message>
        <source>Measure now (about %1 s)</source>
        <translation>Jetzt messen (etwa %1 s)</translation>
    </message>
    <message>
        <source>Trains a few batches of these pictures to see how fast this machine is, and keeps only the time</source>
        <translation>Trainiert einige Batches dieser Bilder, um zu sehen, wie schnell dieser Rechner ist, und behält nur die Zeit</translation>
    </message>
    <message>
        <source>Measuring this machine</source>
        <translation>Messung dieses Rechners</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>hält an …</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Kein Auftrag läuft</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the job rest after its present batch (Ctrl+P)</source>
        <translation>Den Auftrag nach dem laufenden Batch ruhen lassen (Strg+P)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The job does not answer. What runs in a process of its own is ended by force %1 s after Cancel.</source>
        <translation>Der Auftrag antwortet nicht. Was in einem eigenen Prozess läuft, wird %1 s nach dem Abbrechen zwangsweise beendet.</translation>
    </message>
    <message>
        <source>no answer…</source>
        <translation>keine Antwort…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the job (Ctrl+.); a training can be resumed later. The next one of the queue begins</source>
        <translation>Den Auftrag anhalten (Strg+.); ein Training kann später fortgesetzt werden. Der nächste der Warteschlange beginnt</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobTableModel</name>
    <message>
        <source>Comes home…</source>
        <translation>Kommt nach Hause…</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (nicht erreichbar)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>The profile that it was sent with</source>
        <translation>Das Profil, mit dem er gesendet wurde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>As the cluster last said it, and why it waits</source>
        <translation>Wie das Cluster ihn zuletzt nannte, und warum er wartet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What its command has told so far</source>
        <translation>Was sein Befehl bisher gemeldet hat</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>When it came into this state</source>
        <translation>Seit wann er in diesem Zustand ist</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobsCard</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Jobs on clusters</source>
        <translation>Aufträge auf Clustern</translation>
    </message>
    <message>
        <source>No job was sent to a cluster yet</source>
        <translation>Noch wurde kein Auftrag an ein Cluster gesendet</translation>
    </message>
    <message>
        <source>Describe a cluster here, then choose it beside the start button of Train, Tune, Speedup or Replay.</source>
        <translation>Hier ein Cluster beschreiben und es dann neben dem Startknopf von Trainieren, Tunen, Speedup oder Nachvollziehen wählen.</translation>
    </message>
    <message>
        <source>Copies its runs and studies into this machine’s runs</source>
        <translation>Kopiert seine Läufe und Studien zu den Läufen dieses Rechners</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Ends it on the cluster; a training stores its state</source>
        <translation>Beendet ihn auf dem Cluster; ein Training speichert seinen Stand</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Protoko&amp;ll</translation>
    </message>
    <message>
        <source>Its messages and Slurm’s</source>
        <translation>Seine Meldungen und die von Slurm</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Takes it off this list; its folder on the cluster stays</source>
        <translation>Nimmt ihn von dieser Liste; sein Ordner auf dem Cluster bleibt</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>Zu Hause: %1</translation>
    </message>
    <message>
        <source>Sh&amp;ow curves</source>
        <translation>Kurven &amp;zeigen</translation>
    </message>
    <message>
        <source>Ta&amp;ke home</source>
        <translation>Nach Hause h&amp;olen</translation>
    </message>
    <message>
        <source>Its curves so far, on the page of its kind</source>
        <translation>Seine bisherigen Kurven, auf der Seite seiner Art</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LabPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Each asks for a guess, measures on this machine in a minute or two, and explains your own numbers. At the end there is a worksheet.</source>
        <translation>Jedes fragt zuerst nach einer Schätzung, misst in ein, zwei Minuten auf dieser Maschine und erklärt deine eigenen Zahlen. Am Ende steht ein Arbeitsblatt.</translation>
    </message>
    <message>
        <source>Open lab…</source>
        <translation>Lab öffnen …</translation>
    </message>
    <message>
        <source>A lab of your own: a text file, see resources/labs/README.md</source>
        <translation>Ein eigenes Lab: eine Textdatei, siehe resources/labs/README.md</translation>
    </message>
    <message>
        <source>Open lab</source>
        <translation>Lab öffnen</translation>
    </message>
    <message>
        <source>Labs (*.md);;All files (*)</source>
        <translation>Labs (*.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All labs</source>
        <translation>Alle Labs</translation>
    </message>
    <message>
        <source>%1. %2 (%3 min)</source>
        <translation>%1. %2 (%3 min)</translation>
    </message>
    <message>
        <source>%1 is no lab that can be used: %2.</source>
        <translation>%1 ist kein brauchbares Lab: %2.</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Erledigte Schritte</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Nicht ausgefüllt: %1</translation>
    </message>
    <message>
        <source>Measured. Go on with Next.</source>
        <translation>Gemessen. Es geht mit Weiter weiter.</translation>
    </message>
    <message>
        <source>Open a dataset in Explore first.</source>
        <translation>Öffne zuerst einen Datensatz auf der Seite Erkunden.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LabStepView</name>
    <message>
        <source>Fill these in</source>
        <translation>Diese eintragen</translation>
    </message>
    <message>
        <source>Puts these values into the page&apos;s fields; starts nothing</source>
        <translation>Trägt diese Werte in die Felder der Seite ein; startet nichts</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Zeig mir, wo</translation>
    </message>
    <message>
        <source>Opens the page and frames the control</source>
        <translation>Öffnet die Seite und rahmt das Bedienelement ein</translation>
    </message>
    <message>
        <source>This is my guess</source>
        <translation>Das ist meine Schätzung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Your guess is noted. Now see what this machine says.</source>
        <translation>Deine Schätzung ist notiert. Nun sieh, was diese Maschine sagt.</translation>
    </message>
    <message>
        <source>**Right.**</source>
        <translation>**Richtig.**</translation>
    </message>
    <message>
        <source>**Not so.**</source>
        <translation>**Nicht ganz.**</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>Es ist: %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Labs</name>
    <message>
        <source>en</source>
        <comment>labs</comment>
        <extracomment>The language of the labs&apos; files, resources/labs/NAME.en.md: this language&apos;s code.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Waiting for an open dataset.</source>
        <translation>Wartet auf einen offenen Datensatz.</translation>
    </message>
    <message>
        <source>Waiting for the check of the dataset.</source>
        <translation>Wartet auf die Prüfung des Datensatzes.</translation>
    </message>
    <message>
        <source>Waiting for a measurement on the page Speedup.</source>
        <translation>Wartet auf eine Messung auf der Seite Speedup.</translation>
    </message>
    <message>
        <source>Waiting for a training to end.</source>
        <translation>Wartet auf das Ende eines Trainings.</translation>
    </message>
    <message>
        <source>Waiting for an evaluation to end.</source>
        <translation>Wartet auf das Ende einer Auswertung.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LargePicture</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The picture before (Left)</source>
        <translation>Das Bild davor (Pfeil links)</translation>
    </message>
    <message>
        <source>The next picture (Right)</source>
        <translation>Das nächste Bild (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Ohne Klasse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeafListModel</name>
    <message>
        <source>not labelled</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1, %2 pictures</source>
        <translation>%1, %2 Bilder</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeafListView</name>
    <message>
        <source>%1: %2 pictures</source>
        <translation>%1: %2 Bilder</translation>
    </message>
    <message>
        <source>%1, %2 shown</source>
        <translation>%1, %2 gezeigt</translation>
    </message>
    <message>
        <source>Leaves on both sides of the split</source>
        <translation>Blätter auf beiden Seiten der Aufteilung</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeakCard</name>
    <message>
        <source>Leak lens</source>
        <translation>Leck-Lupe</translation>
    </message>
    <message>
        <source>&amp;Use the leaf-clean split</source>
        <translation>Blattreine Aufteilung ver&amp;wenden</translation>
    </message>
    <message>
        <source>Leaks of each split</source>
        <translation>Lecks jeder Aufteilung</translation>
    </message>
    <message>
        <source>All pictures of a leaf in one subset: 70 / 20 / 10, by class</source>
        <translation>Alle Bilder eines Blatts in einer Teilmenge: 70 / 20 / 10, je Klasse</translation>
    </message>
    <message>
        <source>No leaf lies on both sides of this split.</source>
        <translation>Kein Blatt liegt auf beiden Seiten dieser Aufteilung.</translation>
    </message>
    <message>
        <source>Leaves on both sides: %1</source>
        <translation>Blätter auf beiden Seiten: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LectureView</name>
    <message>
        <source>Left and Right read the values, Escape goes back</source>
        <translation>Links und Rechts lesen die Werte, Escape geht zurück</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LinePlot</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LiveMachineCard</name>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MachineCard</name>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>%1 cores busy on average</source>
        <translation>im Mittel %1 Kerne ausgelastet</translation>
    </message>
    <message>
        <source>memory peak %1</source>
        <translation>Speicherspitze %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MachineChips</name>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>%1 GPUs %2</source>
        <translation>%1 GPUs %2</translation>
    </message>
    <message>
        <source>%1: %2, memory %3 of %4</source>
        <translation>%1: %2, Speicher %3 von %4</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>This program and its workers keep %1 of %2 cores busy, all programs together %3</source>
        <translation>Dieses Programm und seine Worker lasten %1 von %2 Kernen aus, alle Programme zusammen %3</translation>
    </message>
    <message>
        <source>RAM %1</source>
        <translation>RAM %1</translation>
    </message>
    <message>
        <source>Memory that this program and its workers take, %1 at most so far. In use on the machine: %2 of %3</source>
        <translation>Arbeitsspeicher, den dieses Programm und seine Worker belegen, bisher höchstens %1. Auf dem Rechner belegt: %2 von %3</translation>
    </message>
    <message>
        <source>This program and its workers keep %1 of %2 core busy, all programs together %3</source>
        <translation>Dieses Programm und seine Worker lasten %1 von %2 Kern aus, alle Programme zusammen %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>Ausf&amp;ühren</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Ans&amp;icht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open dataset…</source>
        <translation>Datensatz ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;pictures…</source>
        <translation>&amp;Bilder öffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import a bundle or weights…</source>
        <translation>Ein Paket oder Gewichte &amp;importieren …</translation>
    </message>
    <message>
        <source>Import a run’s &amp;folder…</source>
        <translation>Den &amp;Ordner eines Laufs importieren …</translation>
    </message>
    <message>
        <source>&amp;Export runs…</source>
        <translation>Läufe &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Close the &amp;message</source>
        <translation>&amp;Meldung schließen</translation>
    </message>
    <message>
        <source>Start this page’s job</source>
        <translation>Auftrag dieser Seite starten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Leafbench</source>
        <translation>Ü&amp;ber Leafbench</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Den Ordner eines Datensatzes öffnen</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>Gu&amp;ided labs</source>
        <translation>Geführte &amp;Labs</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MainWindow</name>
    <message>
        <source>Leafbench</source>
        <translation>Leafbench</translation>
    </message>
    <message>
        <source>%1 is running. Stop it and close?</source>
        <translation>%1 läuft noch. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>A training that is stopped can be resumed later.</source>
        <translation>Ein angehaltenes Training lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Anhalten und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>%1 holds several datasets side by side. Open which one?</source>
        <translation>%1 enthält mehrere Datensätze nebeneinander. Welcher soll geöffnet werden?</translation>
    </message>
    <message>
        <source>Next: preprocess</source>
        <translation>Weiter: vorverarbeiten</translation>
    </message>
    <message>
        <source>Next: train</source>
        <translation>Weiter: trainieren</translation>
    </message>
    <message>
        <source>Next: evaluate</source>
        <translation>Weiter: auswerten</translation>
    </message>
    <message>
        <source>Use the best as recipe</source>
        <translation>Das beste als Rezept</translation>
    </message>
    <message>
        <source>Next: classify a leaf</source>
        <translation>Weiter: ein Blatt klassifizieren</translation>
    </message>
    <message>
        <source>Next: replay the paper</source>
        <translation>Weiter: das Paper nachvollziehen</translation>
    </message>
    <message>
        <source>%1: failed after %2.</source>
        <translation>%1: nach %2 gescheitert.</translation>
    </message>
    <message>
        <source>%1: stopped after %2.</source>
        <translation>%1: nach %2 abgebrochen.</translation>
    </message>
    <message>
        <source>%1: finished after %2.</source>
        <translation>%1: nach %2 fertig.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 - %2 - Leafbench</source>
        <translation>%1 - %2 - Leafbench</translation>
    </message>
    <message>
        <source>%1 - Leafbench</source>
        <translation>%1 - Leafbench</translation>
    </message>
    <message>
        <source>The dataset that was open last time is not there any more: %1</source>
        <translation>Der zuletzt geöffnete Datensatz ist nicht mehr da: %1</translation>
    </message>
    <message>
        <source>Show Explore</source>
        <translation>Erkunden zeigen</translation>
    </message>
    <message>
        <source>Guided labs</source>
        <translation>Geführte Labs</translation>
    </message>
    <message>
        <source>The queue is lost: %1.</source>
        <translation>Die Warteschlange geht verloren: %1.</translation>
    </message>
    <message>
        <source>%1: it could not begin.</source>
        <translation>%1: konnte nicht beginnen.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Grund zeigen</translation>
    </message>
    <message>
        <source>The queue is kept for the next start: %1.</source>
        <translation>Die Warteschlange bleibt für den nächsten Start erhalten: %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MatrixCard</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Show more classes (−)</source>
        <translation>Mehr Klassen zeigen (−)</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Näher heran (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all classes (0)</source>
        <translation>Alle Klassen zeigen (0)</translation>
    </message>
    <message>
        <source>What the cells tell</source>
        <translation>Was die Felder zeigen</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>Zeilenanteil</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Share of the images of the true class, or their count</source>
        <translation>Anteil an den Bildern der wahren Klasse oder ihre Anzahl</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>Reihenfolge der Klassen</translation>
    </message>
    <message>
        <source>By species</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>By similarity: classes that are taken for each other stand together</source>
        <translation>Nach Ähnlichkeit: Klassen, die füreinander gehalten werden, stehen beisammen</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Leaves the diagonal out; the colours then reach from no image to the most frequent mistake</source>
        <translation>Lässt die Diagonale weg; die Farben reichen dann von keinem Bild bis zum häufigsten Fehler</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 von %2 Klassen</translation>
    </message>
    <message>
        <source>click a cell for its images</source>
        <translation>ein Klick auf ein Feld zeigt seine Bilder</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MistakeListModel</name>
    <message>
        <source>Said %1, %2 sure
%3</source>
        <translation>Antwort: %1, zu %2 sicher
%3</translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <translation>%1, zu %2 sicher</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MistakesView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is: %1
It said: %2, %3 sure
%4</source>
        <translation>Richtig: %1
Antwort: %2, zu %3 sicher
%4</translation>
    </message>
    <message>
        <source>Choose a picture to see it large.</source>
        <translation>Ein Bild auswählen, um es groß zu sehen.</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Noch nicht ausgewertet</translation>
    </message>
    <message>
        <source>Once the run is evaluated, its surest mistakes stand here.</source>
        <translation>Sobald der Lauf ausgewertet ist, stehen hier seine sichersten Fehler.</translation>
    </message>
    <message>
        <source>No mistake</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>The run was right on every image of the subset.</source>
        <translation>Der Lauf hat jedes Bild der Teilmenge richtig erkannt.</translation>
    </message>
    <message>
        <source>Pictures taken for another class, surest first</source>
        <translation>Bilder, die für eine andere Klasse gehalten wurden, die sichersten zuerst</translation>
    </message>
    <message>
        <source>Surest mistakes</source>
        <translation>Sicherste Fehler</translation>
    </message>
    <message>
        <source>Classes taken for each other, most images first</source>
        <translation>Klassen, die füreinander gehalten wurden, die mit den meisten Bildern zuerst</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>Oft verwechselt</translation>
    </message>
    <message>
        <source>click one for its cell of the matrix</source>
        <translation>ein Klick zeigt das Feld der Matrix</translation>
    </message>
    <message>
        <source>Chosen picture</source>
        <translation>Gewähltes Bild</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>all %1; to see them, open the dataset that the starter model was validated on</source>
        <translation>alle %1; um sie zu sehen, den Datensatz öffnen, an dem das Startmodell validiert wurde</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NavigationRail</name>
    <message>
        <source>Leafbench</source>
        <translation>Leafbench</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or dark colours, or those of the desktop</source>
        <translation>Helle oder dunkle Farben oder die des Desktops</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>%1, a job has ended</source>
        <translation>%1, ein Auftrag ist zu Ende</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NeighborModel</name>
    <message>
        <source>%1, distance %2</source>
        <translation>%1, Abstand %2</translation>
    </message>
    <message>
        <source>%1
Distance %2 (0 is the same, 2 the opposite)
%3</source>
        <translation>%1
Abstand %2 (0 ist gleich, 2 das Gegenteil)
%3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NeighborView</name>
    <message>
        <source>Nearest training leaves</source>
        <translation>Nächste Trainingsblätter</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPictures</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Right: %1.</source>
        <translation>Richtig: %1.</translation>
    </message>
    <message>
        <source>Right: %1; in its validation %2 (%3 to %4).</source>
        <translation>Richtig: %1; in seiner Validierung %2 (%3 bis %4).</translation>
    </message>
    <message>
        <source>Calibration error: %1; there %2.</source>
        <translation>Kalibrierfehler: %1; dort %2.</translation>
    </message>
    <message>
        <source>Calibration error: %1.</source>
        <translation>Kalibrierfehler: %1.</translation>
    </message>
    <message>
        <source>What it turns away is not known: its own pictures are not there to learn that from.</source>
        <translation>Was er abweist, ist nicht bekannt: Seine eigenen Bilder, aus denen er das lernt, sind nicht da.</translation>
    </message>
    <message>
        <source>Turned away: %1; there %2.</source>
        <translation>Abgewiesen: %1; dort %2.</translation>
    </message>
    <message>
        <source>Turned away: %1.</source>
        <translation>Abgewiesen: %1.</translation>
    </message>
    <message>
        <source>Of %1 pictures of classes that it does not know, it turns away %2; they count nowhere else.</source>
        <translation>Von %1 Bildern aus Klassen, die er nicht kennt, weist er %2 ab; sie zählen sonst nirgends.</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the same name but for its form</source>
        <translation>derselbe Name bis auf die Form</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unsure: please look</source>
        <translation>unsicher: bitte ansehen</translation>
    </message>
    <message>
        <source>no class found</source>
        <translation>keine Klasse gefunden</translation>
    </message>
    <message>
        <source>%1 of %2 class folders are classes of the model.</source>
        <translation>%1 von %2 Klassenordnern sind Klassen des Modells.</translation>
    </message>
    <message>
        <source>Not in it: %1 and %2 more.</source>
        <translation>Nicht darin: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>Not in it: %1.</source>
        <translation>Nicht darin: %1.</translation>
    </message>
    <message>
        <source>Of %1 picture of a class that it does not know, it turns away %2; it counts nowhere else.</source>
        <translation>Von %1 Bild aus einer Klasse, die er nicht kennt, weist er %2 ab; es zählt sonst nirgends.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesBar</name>
    <message>
        <source>Back to the validation</source>
        <translation>Zurück zur Validierung</translation>
    </message>
    <message>
        <source>Other pictures: %1</source>
        <translation>Andere Bilder: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesDialog</name>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>Bilder aus %1</translation>
    </message>
    <message>
        <source>Say which folder of %1 is which class of the model. Pictures of classes that are not in the model are counted apart: they tell how often it turns away what it cannot know.</source>
        <translation>Welcher Ordner von %1 ist welche Klasse des Modells? Bilder aus Klassen, die nicht im Modell sind, werden für sich gezählt: Sie zeigen, wie oft es abweist, was es nicht kennen kann.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Class of the model</source>
        <translation>Klasse des Modells</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Class of the folder %1</source>
        <translation>Klasse des Ordners %1</translation>
    </message>
    <message>
        <source>Not in the model</source>
        <translation>Nicht im Modell</translation>
    </message>
    <message>
        <source>It may also be: %1</source>
        <translation>Es kann auch sein: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a class for one folder at least.</source>
        <translation>Mindestens für einen Ordner eine Klasse wählen.</translation>
    </message>
    <message>
        <source>%1 picture is of a class of the model</source>
        <translation>%1 Bild ist aus einer Klasse des Modells</translation>
    </message>
    <message>
        <source>%1 pictures are of classes of the model</source>
        <translation>%1 Bilder sind aus Klassen des Modells</translation>
    </message>
    <message>
        <source>, %1 is not.</source>
        <translation>, %1 nicht.</translation>
    </message>
    <message>
        <source>, %1 are not.</source>
        <translation>, %1 nicht.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesJob</name>
    <message>
        <source>Evaluate on the pictures of a folder</source>
        <translation>An den Bildern eines Ordners auswerten</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Page</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Klassifizieren</translation>
    </message>
    <message>
        <source>&amp;Preprocess</source>
        <translation>&amp;Vorverarbeiten</translation>
    </message>
    <message>
        <source>&amp;Speedup</source>
        <translation>Speed&amp;up</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>T&amp;une</source>
        <translation>Tu&amp;nen</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>Na&amp;chvollziehen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Einstellun&amp;gen</translation>
    </message>
    <message>
        <source>Cluster &amp;jobs</source>
        <translation>Au&amp;fträge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperDialog</name>
    <message>
        <source>The paper beside this machine</source>
        <translation>Der Artikel neben diesem Rechner</translation>
    </message>
    <message>
        <source>Times are of other work on another machine: compare the speedups. Here: the newest study that measured the count; bars are speedups.</source>
        <translation>Die Zeiten gelten für andere Mengen auf einem anderen Rechner: Zu vergleichen sind die Speedups. Hier: die neueste Studie, die diese Anzahl gemessen hat; Balken sind Speedups.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Beside the paper…</source>
        <translation>Neben dem Artikel…</translation>
    </message>
    <message>
        <source>The paper&apos;s tables and the newest measurements of this machine</source>
        <translation>Die Tabellen des Artikels und die neuesten Messungen dieses Rechners</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperReportPane</name>
    <message>
        <source>Beside the paper&apos;s Figure 15</source>
        <translation>Neben Abbildung 15 des Artikels</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>F1 score</source>
        <translation>F1-Score</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>The two cannot be compared as equals: the paper trained ResNet-18 from random weights for %1 epochs and reports the %2 images of its validation folder. Images, epochs and weights differ here, so a difference says little about either program.</source>
        <translation>Die beiden lassen sich nicht gleichwertig vergleichen: Der Artikel hat ResNet-18 mit zufälligen Startgewichten %1 Epochen lang trainiert und berichtet über die %2 Bilder seines Validierungsordners. Bilder, Epochen und Gewichte sind hier anders; ein Unterschied sagt also wenig über eines der Programme.</translation>
    </message>
    <message>
        <source>Share by class, here and in the paper</source>
        <translation>Anteil je Klasse, hier und im Artikel</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Here %1 of %2 image is right (macro F1 %3), in the paper %4 of %5 (macro F1 %6). Classes here: %7, of them in the paper: %8.</source>
        <translation>Hier ist %1 von %2 Bild richtig (Makro-F1 %3), im Artikel %4 von %5 (Makro-F1 %6). Klassen hier: %7, davon im Artikel: %8.</translation>
    </message>
    <message>
        <source>Here %1 of %2 images are right (macro F1 %3), in the paper %4 of %5 (macro F1 %6). Classes here: %7, of them in the paper: %8.</source>
        <translation>Hier sind %1 von %2 Bildern richtig (Makro-F1 %3), im Artikel %4 von %5 (Makro-F1 %6). Klassen hier: %7, davon im Artikel: %8.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperTableModel</name>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Paper s</source>
        <translation>Artikel s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Here s</source>
        <translation>Hier s</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Table %1 (figures %2) · %3</source>
        <translation>Tabelle %1 (Abbildungen %2) · %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ParallelCoordinates</name>
    <message>
        <source>Parameters and value of each trial</source>
        <translation>Parameter und Wert jedes Versuchs</translation>
    </message>
    <message>
        <source>Appears when the first trial is complete.</source>
        <translation>Erscheint, sobald der erste Versuch vollständig ist.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>entfällt</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureListCard</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Pictures to show</source>
        <translation>Gezeigte Bilder</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport …</translation>
    </message>
    <message>
        <source>A line for each picture, as CSV</source>
        <translation>Eine Zeile je Bild, als CSV</translation>
    </message>
    <message>
        <source>Takes what is selected off the list (Delete); the files stay</source>
        <translation>Nimmt die Auswahl von der Liste (Entf); die Dateien bleiben</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>%1 sicher</translation>
    </message>
    <message>
        <source>%1 unsure</source>
        <translation>%1 unsicher</translation>
    </message>
    <message>
        <source>%1 unlike</source>
        <translation>%1 fremd</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureListModel</name>
    <message>
        <source>no disease named</source>
        <translation>keine Krankheit genannt</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>no class stands out</source>
        <translation>keine Klasse ragt heraus</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureView</name>
    <message>
        <source>Drop the picture here</source>
        <translation>Das Bild hier ablegen</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PicturesView</name>
    <message>
        <source>Images by species</source>
        <translation>Bilder je Art</translation>
    </message>
    <message>
        <source>A click on a species shows its diseases</source>
        <translation>Ein Klick auf eine Art zeigt ihre Krankheiten</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <source>Search the classes</source>
        <translation>Klassen suchen</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlaceCard</name>
    <message>
        <source>%1, on a network file system (%2)</source>
        <translation>%1, auf einem Netzlaufwerk (%2)</translation>
    </message>
    <message>
        <source>Runs and studies</source>
        <translation>Läufe und Studien</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>In the desktop&apos;s file manager</source>
        <translation>In der Dateiverwaltung</translation>
    </message>
    <message>
        <source>&amp;Move to another disk…</source>
        <translation>Auf anderen Datenträger verschie&amp;ben …</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Frei auf dem Datenträger</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>Copies all of it, compares the copies, and then removes the old folder</source>
        <translation>Kopiert alles, vergleicht die Kopien und entfernt dann den alten Ordner</translation>
    </message>
    <message>
        <source>One that holds runs already, or will hold them; nothing is moved</source>
        <translation>Einen, in dem schon Läufe liegen oder liegen sollen; nichts wird verschoben</translation>
    </message>
    <message>
        <source>Use another fol&amp;der…</source>
        <translation>Anderen Ordne&amp;r benutzen …</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotHelp</name>
    <message>
        <source>&amp;All terms</source>
        <translation>&amp;Alle Begriffe</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotMenu</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture as…</source>
        <translation>Bild &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>Als &amp;Tabelle zeigen …</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>Was &amp;ist das?</translation>
    </message>
    <message>
        <source>Full screen, picture, table and meaning of this plot</source>
        <translation>Vollbild, Bild, Tabelle und Bedeutung dieses Diagramms</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotTable</name>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotTableDialog</name>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>Als CSV &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als CSV &amp;speichern …</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PredictionEditor</name>
    <message>
        <source>Guess for %1 workers: %2</source>
        <translation>Schätzung für %1 Worker: %2</translation>
    </message>
    <message>
        <source>Guess for %1 worker: %2</source>
        <translation>Schätzung für %1 Worker: %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PreprocessPage</name>
    <message>
        <source>A lazy graph is written down first and then carried out by worker processes, as Dask does. A process that dies is replaced and its task repeated.</source>
        <translation>Ein verzögert ausgewerteter Graph (lazy) wird erst aufgeschrieben und dann von Arbeitsprozessen ausgeführt, wie bei Dask. Ein Prozess, der abstürzt, wird ersetzt und seine Aufgabe wiederholt.</translation>
    </message>
    <message>
        <source>Threads of this program read, decode and add up, as PyTorch&apos;s DataLoader does. No process has to be started, and nothing travels between them.</source>
        <translation>Threads dieses Programms lesen, dekodieren und summieren, wie beim DataLoader von PyTorch. Kein Prozess muss gestartet werden, und nichts wird zwischen Prozessen übertragen.</translation>
    </message>
    <message>
        <source>Preprocess</source>
        <translation>Vorverarbeiten</translation>
    </message>
    <message>
        <source>Mean and standard deviation of each colour channel, two ways, to the same last bit</source>
        <translation>Mittelwert und Standardabweichung jedes Farbkanals auf zwei Wegen, bis aufs letzte Bit gleich</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Task graph · processes</source>
        <translation>Aufgabengraph · Prozesse</translation>
    </message>
    <message>
        <source>Loader · threads</source>
        <translation>Loader · Threads</translation>
    </message>
    <message>
        <source>Wa&amp;y</source>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>W&amp;orker</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>No graph: a queue and threads</source>
        <translation>Kein Graph: eine Warteschlange und Threads</translation>
    </message>
    <message>
        <source>Each thread takes the next images as soon as it is free and keeps sums of its own; the sums are added at the end.</source>
        <translation>Jeder Thread nimmt die nächsten Bilder, sobald er frei ist, und führt eigene Summen; am Ende werden die Summen addiert.</translation>
    </message>
    <message>
        <source>Task graph</source>
        <translation>Aufgabengraph</translation>
    </message>
    <message>
        <source>Computations so far</source>
        <translation>Bisherige Berechnungen</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>%1 images of %2</source>
        <translation>Bilder aus %2 (%1)</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Loader</translation>
    </message>
    <message>
        <source>%1 tasks, %2 deep, %3 done</source>
        <translation>%1 Aufgaben, Tiefe %2, %3 erledigt</translation>
    </message>
    <message>
        <source>compute the other way, too</source>
        <translation>auch auf dem anderen Weg berechnen</translation>
    </message>
    <message>
        <source>same bits in all %1: yes</source>
        <translation>gleiche Bits in allen %1: ja</translation>
    </message>
    <message>
        <source>same bits: no</source>
        <translation>gleiche Bits: nein</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Berechnung …</translation>
    </message>
    <message>
        <source>There are no such images</source>
        <translation>Solche Bilder gibt es nicht</translation>
    </message>
    <message>
        <source>%1 was left out: it is of %2, and another dataset is open.</source>
        <translation>%1 wurde ausgelassen: gehört zu %2, und ein anderer Datensatz ist geöffnet.</translation>
    </message>
    <message>
        <source>%1 task, %2 deep, %3 done</source>
        <translation>%1 Aufgabe, Tiefe %2, %3 erledigt</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ProbabilityBars</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1 %</translation>
    </message>
    <message>
        <source>Most likely classes</source>
        <translation>Wahrscheinlichste Klassen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ProfilesCard</name>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Its jobs stay in the list, and go on</source>
        <translation>Seine Aufträge bleiben in der Liste und laufen weiter</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Dazu…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueButton</name>
    <message>
        <source>The jobs that wait for this one: look, change their order, remove</source>
        <translation>Die Aufträge, die auf diesen warten: ansehen, umordnen, entfernen</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Warteschlange (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Begin this one earlier</source>
        <translation>Diesen früher beginnen</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Begin this one later</source>
        <translation>Diesen später beginnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Do not begin this one</source>
        <translation>Diesen nicht beginnen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>Wartende Aufträge</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>Alles &amp;anhalten</translation>
    </message>
    <message>
        <source>Cancel the running job, and begin none of these</source>
        <translation>Den laufenden Auftrag abbrechen und keinen von diesen beginnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>S&amp;tart what was kept</source>
        <translation>Behaltene s&amp;tarten</translation>
    </message>
    <message>
        <source>Begin the jobs of an earlier start in their turn</source>
        <translation>Die Aufträge eines früheren Starts der Reihe nach beginnen</translation>
    </message>
    <message>
        <source>Each begins when the one before it has ended, also when that failed or was cancelled. What still waits when the window closes is offered at the next start.</source>
        <translation>Jeder beginnt, wenn der vor ihm geendet hat, auch wenn jener gescheitert ist oder abgebrochen wurde. Was beim Schließen des Fensters noch wartet, wird beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>%1 (kept, not started)</source>
        <translation>%1 (behalten, nicht gestartet)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueOffer</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>A job was waiting when the window closed: %1.</source>
        <translation>Ein Auftrag wartete, als das Fenster geschlossen wurde: %1.</translation>
    </message>
    <message>
        <source>%1 jobs were waiting when the window closed: %2.</source>
        <translation>%1 Aufträge warteten, als das Fenster geschlossen wurde: %2.</translation>
    </message>
    <message>
        <source>Left out, as %1 is not there any more: %2.</source>
        <translation>Ausgelassen, weil %1 nicht mehr da ist: %2.</translation>
    </message>
    <message>
        <source>The stored queue is damaged. Its file was set aside: %1</source>
        <translation>Die gespeicherte Warteschlange ist beschädigt. Ihre Datei wurde beiseitegelegt: %1</translation>
    </message>
    <message>
        <source>Start them</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>They begin in their order</source>
        <translation>Sie beginnen in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>They stay in the queue below, and begin when you say so</source>
        <translation>Sie bleiben in der Warteschlange unten und beginnen, wenn Sie es sagen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget these jobs</source>
        <translation>Diese Aufträge vergessen</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The window ended in the middle of a job. The interrupted job is offered again: %1.</source>
        <translation>Das Fenster endete mitten in einem Auftrag. Der unterbrochene Auftrag wird noch einmal angeboten: %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecentCard</name>
    <message>
        <source>Datasets opened last</source>
        <translation>Zuletzt geöffnete Datensätze</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Die gewählten vergessen</translation>
    </message>
    <message>
        <source>Takes the chosen ones from the list; the datasets themselves stay</source>
        <translation>Nimmt die gewählten aus der Liste; die Datensätze selbst bleiben</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>A&amp;lle vergessen</translation>
    </message>
    <message>
        <source>Explore offers them while no dataset is open.</source>
        <translation>Erkunden bietet sie an, solange kein Datensatz offen ist.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecentDatasetsModel</name>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (zurzeit nicht da)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecipeChooser</name>
    <message>
        <source>Recipe by name</source>
        <translation>Rezept mit Namen</translation>
    </message>
    <message>
        <source>A recipe by its name: it fills the form below</source>
        <translation>Ein Rezept mit Namen: Es füllt das Formular darunter</translation>
    </message>
    <message>
        <source>Your own, not saved</source>
        <translation>Eigenes, nicht gespeichert</translation>
    </message>
    <message>
        <source>More about recipes</source>
        <translation>Mehr zu Rezepten</translation>
    </message>
    <message>
        <source>Save, import, export or delete recipes</source>
        <translation>Rezepte speichern, importieren, exportieren oder löschen</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Import recipe</source>
        <translation>Rezept importieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Export recipe</source>
        <translation>Rezept exportieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>A name for the form’s recipe; one that exists is replaced</source>
        <translation>Ein Name für das Rezept des Formulars; ein vorhandenes wird ersetzt</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecipeField</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Von Grund auf</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Gewichte (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Splits (*.csv)</source>
        <translation>Aufteilungen (*.csv)</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecipeForm</name>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>OPTIMISER</source>
        <translation>OPTIMIERER</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATEN</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>LAUF</translation>
    </message>
    <message>
        <source>%1, about %2 of memory</source>
        <translation>%1, etwa %2 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 ranks, each with %2; about %3 of memory</source>
        <translation>%1 Ränge, jeder mit %2; etwa %3 Speicher</translation>
    </message>
    <message>
        <source>MOST USED</source>
        <translation>HÄUFIG GEBRAUCHT</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReliabilityPlot</name>
    <message>
        <source>as trained</source>
        <translation>wie trainiert</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>as sure as right</source>
        <translation>ideal kalibriert</translation>
    </message>
    <message>
        <source>How sure it says it is, and how often it is right</source>
        <translation>Wie sicher das Modell zu sein angibt und wie oft es recht hat</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>%1 right (%2 to %3) of %4 images</source>
        <translation>%1 richtig (%2 bis %3) von %4 Bildern</translation>
    </message>
    <message>
        <source>%1 to %2 sure – as trained: %3; calibrated: %4</source>
        <translation>%1 bis %2 sicher – wie trainiert: %3; kalibriert: %4</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>How sure it says it is</source>
        <translation>Angegebene Sicherheit</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Images, %1</source>
        <translation>Bilder, %1</translation>
    </message>
    <message>
        <source>Mean confidence, %1</source>
        <translation>Mittlere Sicherheit, %1</translation>
    </message>
    <message>
        <source>Right, %1</source>
        <translation>Richtig, %1</translation>
    </message>
    <message>
        <source>%1 right (%2 to %3) of %4 image</source>
        <translation>%1 richtig (%2 bis %3) von %4 Bild</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayPage</name>
    <message>
        <source>The paper, replayed</source>
        <translation>Der Artikel, nachvollzogen</translation>
    </message>
    <message>
        <source>Nothing to replay the paper on yet</source>
        <translation>Noch nichts da, womit sich der Artikel nachvollziehen lässt</translation>
    </message>
    <message>
        <source>Earlier replays</source>
        <translation>Frühere Nachvollzüge</translation>
    </message>
    <message>
        <source>No replay yet</source>
        <translation>Noch kein Nachvollzug</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Replay the paper</source>
        <translation>Den Artikel nachvollziehen</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Steps of the replay</source>
        <translation>Schritte des Nachvollzugs</translation>
    </message>
    <message>
        <source>Replaying the paper</source>
        <translation>Nachvollziehen des Artikels</translation>
    </message>
    <message>
        <source>epoch %1 of %2: %3</source>
        <translation>Epoche %1 von %2: %3</translation>
    </message>
    <message>
        <source>The paper is replayed. Its report is being written…</source>
        <translation>Der Artikel ist nachvollzogen. Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>%1 The finished steps are kept: Resume goes on with the rest.</source>
        <translation>%1 Die fertigen Schritte bleiben erhalten: „Fortsetzen“ macht mit den übrigen weiter.</translation>
    </message>
    <message>
        <source>The replay is stopped. What is done is kept: Resume goes on with the rest.</source>
        <translation>Der Nachvollzug ist angehalten. Was fertig ist, bleibt erhalten: „Fortsetzen“ macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>The report lies in %1</source>
        <translation>Der Bericht liegt in %1</translation>
    </message>
    <message>
        <source>The report is not written. %1 The replay itself is kept.</source>
        <translation>Der Bericht ist nicht geschrieben. %1 Der Nachvollzug selbst bleibt erhalten.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments in their order</source>
        <translation>Die Experimente des Artikels in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>what will be done</source>
        <translation>was getan wird</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Nachvollziehen …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The report in the browser; of a replay that is not finished, as far as it is</source>
        <translation>Der Bericht im Browser; bei einem unfertigen Nachvollzug so weit, wie er ist</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayStepModel</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Shows the paper&apos;s</source>
        <translation>Zeigt aus dem Artikel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayWords</name>
    <message>
        <source>Not carried out yet.</source>
        <translation>Noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 images</source>
        <translation>%1 / %2 / %3 Bilder</translation>
    </message>
    <message>
        <source>%1 after 1 epoch</source>
        <translation>%1 nach 1 Epoche</translation>
    </message>
    <message>
        <source>%1 after %2 epochs</source>
        <translation>%1 nach %2 Epochen</translation>
    </message>
    <message>
        <source>%1 accuracy, F1 %2</source>
        <translation>Genauigkeit %1, F1 %2</translation>
    </message>
    <message>
        <source>1 trial at a time</source>
        <translation>1 Versuch auf einmal</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 auf einmal</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 Worker</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 Worker</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>The same classes.</source>
        <translation>Dieselben Klassen.</translation>
    </message>
    <message>
        <source>%1 of the paper&apos;s %2 classes, and %3 others.</source>
        <translation>%1 der %2 Klassen des Artikels und %3 andere.</translation>
    </message>
    <message>
        <source>The paper&apos;s shares.</source>
        <translation>Die Anteile des Artikels.</translation>
    </message>
    <message>
        <source>Other shares, by up to %1 points.</source>
        <translation>Andere Anteile, um bis zu %1 Prozentpunkte.</translation>
    </message>
    <message>
        <source>Explore the dataset</source>
        <translation>Den Datensatz erkunden</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Ihn aufteilen</translation>
    </message>
    <message>
        <source>Mean and std by task graph</source>
        <translation>Mittelwert und Std mit Aufgabengraph</translation>
    </message>
    <message>
        <source>Mean and std by loader</source>
        <translation>Mittelwert und Std mit Loader</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Vortraining</translation>
    </message>
    <message>
        <source>Training by loader workers</source>
        <translation>Training mit Loader-Workern</translation>
    </message>
    <message>
        <source>Training by replicas</source>
        <translation>Training mit Replikaten</translation>
    </message>
    <message>
        <source>Hyperparameter tuning</source>
        <translation>Hyperparameter-Tuning</translation>
    </message>
    <message>
        <source>Final training</source>
        <translation>Abschlusstraining</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>Tabelle 2</translation>
    </message>
    <message>
        <source>Table 4, Figures 4, 5</source>
        <translation>Tabelle 4, Abbildungen 4, 5</translation>
    </message>
    <message>
        <source>Table 5, Figures 6, 7</source>
        <translation>Tabelle 5, Abbildungen 6, 7</translation>
    </message>
    <message>
        <source>Figure 8, Appendix A</source>
        <translation>Abbildung 8, Anhang A</translation>
    </message>
    <message>
        <source>Table 7, Figure 9</source>
        <translation>Tabelle 7, Abbildung 9</translation>
    </message>
    <message>
        <source>Table 12, Figure 13, Appendix B</source>
        <translation>Tabelle 12, Abbildung 13, Anhang B</translation>
    </message>
    <message>
        <source>Figure 14</source>
        <translation>Abbildung 14</translation>
    </message>
    <message>
        <source>Figures 15, 16</source>
        <translation>Abbildungen 15, 16</translation>
    </message>
    <message>
        <source>%1 with %2 GPUs</source>
        <translation>%1 mit %2 GPUs</translation>
    </message>
    <message>
        <source>%1 with %2 threads</source>
        <translation>%1 mit %2 Threads</translation>
    </message>
    <message>
        <source>Too few counts are measured to compare.</source>
        <translation>Zu wenige Anzahlen sind gemessen, um zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>%1 hier, %2 dort</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 hier</translation>
    </message>
    <message>
        <source>At best %1.</source>
        <translation>Bestenfalls %1.</translation>
    </message>
    <message>
        <source>No gain with so many (%1).</source>
        <translation>Kein Gewinn bei so vielen (%1).</translation>
    </message>
    <message>
        <source>A smaller gain (%1).</source>
        <translation>Ein kleinerer Gewinn (%1).</translation>
    </message>
    <message>
        <source>A larger gain (%1).</source>
        <translation>Ein größerer Gewinn (%1).</translation>
    </message>
    <message>
        <source>About the paper&apos;s gain (%1).</source>
        <translation>Etwa der Gewinn des Artikels (%1).</translation>
    </message>
    <message>
        <source>As in the paper, within 2 points.</source>
        <translation>Wie im Artikel, auf 2 Prozentpunkte genau.</translation>
    </message>
    <message>
        <source>%1 points above the paper.</source>
        <translation>%1 Prozentpunkte über dem Artikel.</translation>
    </message>
    <message>
        <source>%1 points below the paper.</source>
        <translation>%1 Prozentpunkte unter dem Artikel.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Kurztest</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Vorlesung</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Does every step once and small: under 3 minutes on the demo dataset with 2 cores. Its accuracies mean nothing.</source>
        <translation>Führt jeden Schritt einmal und klein aus: unter 3 Minuten mit dem Demo-Datensatz und 2 Kernen. Die Genauigkeiten bedeuten nichts.</translation>
    </message>
    <message>
        <source>Small pictures and few of them: under half an hour on a dataset of 5,000 pictures with 2 cores.</source>
        <translation>Kleine und wenige Bilder: unter einer halben Stunde mit einem Datensatz von 5.000 Bildern und 2 Kernen.</translation>
    </message>
    <message>
        <source>The paper&apos;s picture size, epochs and counts: a day or more on the whole dataset with 2 cores and no GPU.</source>
        <translation>Bildgröße, Epochen und Anzahlen des Artikels: ein Tag oder mehr mit dem ganzen Datensatz, 2 Kernen und ohne GPU.</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>alle Bilder</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Figures 1–3</source>
        <translation>Abbildungen 1–3</translation>
    </message>
    <message>
        <source>Tables 9, 10, Figures 10–12</source>
        <translation>Tabellen 9, 10, Abbildungen 10–12</translation>
    </message>
    <message>
        <source>Pictures of %1 pixels a side; pre-training: %2, final training: %3; measurements at %4 workers over %5 for statistics, %6 for training and %7 for tuning, %8.</source>
        <translation>Bilder mit %1 Pixeln Seitenlänge; Vortraining: %2, Abschlusstraining: %3; Messungen mit %4 Workern über %5 für die Statistik, %6 für das Training und %7 für das Tuning, %8.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Report</name>
    <message>
        <source>Appendix A</source>
        <translation>Anhang A</translation>
    </message>
    <message>
        <source>Pre-training, epoch by epoch: the paper&apos;s with %1, and here</source>
        <translation>Vortraining, Epoche für Epoche: das des Artikels mit %1, und hier</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>Train-Loss</translation>
    </message>
    <message>
        <source>Train accuracy</source>
        <translation>Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>Valid loss</source>
        <translation>Valid-Loss</translation>
    </message>
    <message>
        <source>Valid accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>%1, paper</source>
        <translation>%1, Artikel</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Accuracies are shares of 1, as the paper prints them. The paper&apos;s losses and accuracies are the same with 2, 4 and 8 processes.</source>
        <translation>Genauigkeiten sind Anteile von 1, wie im Artikel gedruckt. Loss und Genauigkeit sind im Artikel mit 2, 4 und 8 Prozessen gleich.</translation>
    </message>
    <message>
        <source>Elapsed time of each epoch</source>
        <translation>Laufzeit jeder Epoche</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Epoch %1 (s)</source>
        <translation>Epoche %1 (s)</translation>
    </message>
    <message>
        <source>Total (s)</source>
        <translation>Gesamt (s)</translation>
    </message>
    <message>
        <source>Best valid accuracy</source>
        <translation>Beste Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Artikel: %1</translation>
    </message>
    <message>
        <source>Here: pre-training</source>
        <translation>Hier: Vortraining</translation>
    </message>
    <message>
        <source>The paper&apos;s serial training took %1 to %2 s an epoch.</source>
        <translation>Das serielle Training des Artikels brauchte %1 bis %2 s je Epoche.</translation>
    </message>
    <message>
        <source>Appendix B</source>
        <translation>Anhang B</translation>
    </message>
    <message>
        <source>Tuning progress</source>
        <translation>Verlauf des Tunings</translation>
    </message>
    <message>
        <source>Threads (here: trials at a time)</source>
        <translation>Threads (hier: gleichzeitige Versuche)</translation>
    </message>
    <message>
        <source>Paper&apos;s trials</source>
        <translation>Versuche des Artikels</translation>
    </message>
    <message>
        <source>Paper (s)</source>
        <translation>Artikel (s)</translation>
    </message>
    <message>
        <source>Here (s)</source>
        <translation>Hier (s)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Trials of the tuning here: %1</source>
        <translation>Versuche des Tunings hier: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Best: %1, with %2. The paper does not print its trials&apos; values.</source>
        <translation>Am besten: %1, mit %2. Der Artikel druckt die Werte seiner Versuche nicht.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Every setting of the two trainings; what differs between them in bold</source>
        <translation>Alle Einstellungen der beiden Trainings; Unterschiede zwischen ihnen fett</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Vortraining</translation>
    </message>
    <message>
        <source>Final training</source>
        <translation>Abschlusstraining</translation>
    </message>
    <message>
        <source>Appendix C</source>
        <translation>Anhang C</translation>
    </message>
    <message>
        <source>Hardware information</source>
        <translation>Angaben zur Hardware</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Here: all of them</source>
        <translation>Hier: alle</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>A: training progress</source>
        <translation>A: Verlauf des Trainings</translation>
    </message>
    <message>
        <source>Pre-training here: %1.</source>
        <translation>Vortraining hier: %1.</translation>
    </message>
    <message>
        <source>B: tuning progress</source>
        <translation>B: Verlauf des Tunings</translation>
    </message>
    <message>
        <source>C: hardware</source>
        <translation>C: Hardware</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Figure 1</source>
        <translation>Abbildung 1</translation>
    </message>
    <message>
        <source>Data samples, each of another disease</source>
        <translation>Beispielbilder, jedes mit einer anderen Krankheit</translation>
    </message>
    <message>
        <source>Figure 1 (data samples) is left out: %1.</source>
        <translation>Abbildung 1 (Beispielbilder) fehlt: %1.</translation>
    </message>
    <message>
        <source>the dataset&apos;s pictures are not there any more</source>
        <translation>die Bilder des Datensatzes sind nicht mehr da</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>Tabelle 2</translation>
    </message>
    <message>
        <source>Distribution of images in dataset subsets after splitting</source>
        <translation>Verteilung der Bilder auf die Teilmengen nach der Aufteilung</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Paper (images)</source>
        <translation>Artikel (Bilder)</translation>
    </message>
    <message>
        <source>Paper (share)</source>
        <translation>Artikel (Anteil)</translation>
    </message>
    <message>
        <source>Here (images)</source>
        <translation>Hier (Bilder)</translation>
    </message>
    <message>
        <source>Here (share)</source>
        <translation>Hier (Anteil)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>Abbildung 2</translation>
    </message>
    <message>
        <source>Distinct categories of the dataset: images a class</source>
        <translation>Klassen des Datensatzes: Bilder je Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Paper (train)</source>
        <translation>Artikel (Train)</translation>
    </message>
    <message>
        <source>Here (train)</source>
        <translation>Hier (Train)</translation>
    </message>
    <message>
        <source>Here (valid)</source>
        <translation>Hier (Valid)</translation>
    </message>
    <message>
        <source>Here (test)</source>
        <translation>Hier (Test)</translation>
    </message>
    <message>
        <source>The paper&apos;s counts are those of its training subset.</source>
        <translation>Die Anzahlen des Artikels gelten für seine Teilmenge Training.</translation>
    </message>
    <message>
        <source>The dataset</source>
        <translation>Der Datensatz</translation>
    </message>
    <message>
        <source>Images by plant: the share that each species has</source>
        <translation>Bilder je Pflanze: der Anteil jeder Art</translation>
    </message>
    <message>
        <source>all of the training subset</source>
        <translation>alle der Teilmenge Training</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>What it does to the numbers</source>
        <translation>Was es mit den Zahlen macht</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Meant for the demo dataset, whose leaves are drawn: its accuracies say nothing about real ones.</source>
        <translation>Gedacht für den Demo-Datensatz mit gezeichneten Blättern: Die Genauigkeiten sagen nichts über echte.</translation>
    </message>
    <message>
        <source>Fewer images: shorter times, and less to learn from.</source>
        <translation>Weniger Bilder: kürzere Zeiten und weniger, woraus gelernt wird.</translation>
    </message>
    <message>
        <source>Nearly the same images.</source>
        <translation>Fast dieselben Bilder.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>in the files</source>
        <translation>in den Dateien</translation>
    </message>
    <message>
        <source>The paper&apos;s files are augmented copies of fewer leaves, some of which lie in two subsets.</source>
        <translation>Die Dateien des Artikels sind augmentierte Kopien von weniger Blättern, von denen manche in zwei Teilmengen liegen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 pixels a side</source>
        <translation>%1 Pixel Seitenlänge</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Less work an image by the square of it, and less detail to tell diseases by.</source>
        <translation>Quadratisch weniger Arbeit je Bild und weniger Details, um Krankheiten zu unterscheiden.</translation>
    </message>
    <message>
        <source>Epochs (pre-training, final)</source>
        <translation>Epochen (Vortraining, Abschluss)</translation>
    </message>
    <message>
        <source>More epochs, higher accuracies.</source>
        <translation>Mehr Epochen, höhere Genauigkeiten.</translation>
    </message>
    <message>
        <source>Images of each measurement (statistics, training, tuning)</source>
        <translation>Bilder je Messung (Statistik, Training, Tuning)</translation>
    </message>
    <message>
        <source>%1; %2, 1 epoch; %3, 1 epoch a trial</source>
        <translation>%1; %2, 1 Epoche; %3, 1 Epoche je Versuch</translation>
    </message>
    <message>
        <source>Short measurements weigh the start of workers more.</source>
        <translation>In kurzen Messungen wiegt der Start der Worker mehr.</translation>
    </message>
    <message>
        <source>Repeats of each measurement</source>
        <translation>Wiederholungen je Messung</translation>
    </message>
    <message>
        <source>The medians are shown; their spread is known.</source>
        <translation>Gezeigt sind die Mediane; ihre Streuung ist bekannt.</translation>
    </message>
    <message>
        <source>The spread is not known, here as there.</source>
        <translation>Die Streuung ist nicht bekannt, hier wie dort.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Tuning</translation>
    </message>
    <message>
        <source>More trials find better settings.</source>
        <translation>Mehr Versuche finden bessere Einstellungen.</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Was lernt</translation>
    </message>
    <message>
        <source>the last layer alone</source>
        <translation>nur die letzte Schicht</translation>
    </message>
    <message>
        <source>More work a step and higher accuracies.</source>
        <translation>Mehr Arbeit je Schritt und höhere Genauigkeiten.</translation>
    </message>
    <message>
        <source>BatchNorm</source>
        <translation>BatchNorm</translation>
    </message>
    <message>
        <source>each batch&apos;s statistics</source>
        <translation>Statistiken jedes Batches</translation>
    </message>
    <message>
        <source>Faster, and not the paper&apos;s network.</source>
        <translation>Schneller und nicht das Netz des Artikels.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>Twice as fast where the processor has units for it; losses differ in the third digit.</source>
        <translation>Doppelt so schnell, wo der Prozessor Einheiten dafür hat; der Loss weicht in der dritten Stelle ab.</translation>
    </message>
    <message>
        <source>The network takes the time, not the loading: loader workers gain less, and replicas share the processor&apos;s cores.</source>
        <translation>Das Netz braucht die Zeit, nicht das Laden: Loader-Worker bringen weniger, und Replikate teilen sich die Kerne des Prozessors.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>8 for the statistics, 4 for the trainings</source>
        <translation>8 für die Statistik, 4 für die Trainings</translation>
    </message>
    <message>
        <source>No more than that can run at a time: curves go flat there.</source>
        <translation>Mehr können nicht gleichzeitig laufen: Dort werden die Kurven flach.</translation>
    </message>
    <message>
        <source>Task graph</source>
        <translation>Aufgabengraph</translation>
    </message>
    <message>
        <source>Dask, processes</source>
        <translation>Dask, Prozesse</translation>
    </message>
    <message>
        <source>Leafbench&apos;s own, worker processes</source>
        <translation>der eigene von Leafbench, Arbeitsprozesse</translation>
    </message>
    <message>
        <source>Less overhead a task.</source>
        <translation>Weniger Overhead je Aufgabe.</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Loader</translation>
    </message>
    <message>
        <source>PyTorch&apos;s DataLoader, processes</source>
        <translation>DataLoader von PyTorch, Prozesse</translation>
    </message>
    <message>
        <source>threads of one process</source>
        <translation>Threads eines Prozesses</translation>
    </message>
    <message>
        <source>No copies between processes.</source>
        <translation>Keine Kopien zwischen Prozessen.</translation>
    </message>
    <message>
        <source>Parallel training</source>
        <translation>Paralleles Training</translation>
    </message>
    <message>
        <source>DataParallel, a replica a GPU</source>
        <translation>DataParallel, ein Replikat je GPU</translation>
    </message>
    <message>
        <source>replicas on the cores</source>
        <translation>Replikate auf den Kernen</translation>
    </message>
    <message>
        <source>They share one processor.</source>
        <translation>Sie teilen sich einen Prozessor.</translation>
    </message>
    <message>
        <source>Notes on the paper&apos;s numbers, and where it contradicts itself</source>
        <translation>Hinweise zu den Zahlen des Artikels, und wo er sich widerspricht</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Tabelle %1: %2</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>Wie man es wiederholt</translation>
    </message>
    <message>
        <source>With the window: open the dataset, go to Replay, choose the scale, and press Replay the paper. On the command line:</source>
        <translation>Im Fenster: den Datensatz öffnen, „Nachvollziehen“ wählen, dann den Umfang, und „Den Artikel nachvollziehen“ drücken. Auf der Befehlszeile:</translation>
    </message>
    <message>
        <source>A replay that was stopped goes on where it stopped. Single steps:</source>
        <translation>Ein angehaltener Nachvollzug macht weiter, wo er anhielt. Einzelne Schritte:</translation>
    </message>
    <message>
        <source>What differs and why</source>
        <translation>Was sich unterscheidet und warum</translation>
    </message>
    <message>
        <source>Figure 14</source>
        <translation>Abbildung 14</translation>
    </message>
    <message>
        <source>Final training: the best accuracies</source>
        <translation>Abschlusstraining: die besten Genauigkeiten</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Best training accuracy</source>
        <translation>Beste Trainingsgenauigkeit</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Beste Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Training and validation loss, here</source>
        <translation>Trainings- und Validierungs-Loss, hier</translation>
    </message>
    <message>
        <source>Accuracy, here and the paper&apos;s best</source>
        <translation>Genauigkeit, hier und die beste des Artikels</translation>
    </message>
    <message>
        <source>Figure 15</source>
        <translation>Abbildung 15</translation>
    </message>
    <message>
        <source>Classification report, the paper&apos;s and that of the %1 subset here</source>
        <translation>Klassifikationsbericht des Artikels und der der Teilmenge %1 hier</translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation>Klassifikationsbericht</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>macro average</source>
        <translation>Makro-Mittel</translation>
    </message>
    <message>
        <source>weighted average</source>
        <translation>gewichtetes Mittel</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>Hier: %1.</translation>
    </message>
    <message>
        <source>The paper prints its matrix as a picture without numbers that could be read; it stands for an accuracy of %1.</source>
        <translation>Der Artikel druckt seine Matrix als Bild ohne lesbare Zahlen; sie steht für eine Genauigkeit von %1.</translation>
    </message>
    <message>
        <source>Final training and model evaluation</source>
        <translation>Abschlusstraining und Auswertung des Modells</translation>
    </message>
    <message>
        <source>Figure 16 (confusion matrix): %1.</source>
        <translation>Abbildung 16 (Konfusionsmatrix): %1.</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>Parameter gesamt</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Trainierbare Parameter</translation>
    </message>
    <message>
        <source>Non-trainable parameters</source>
        <translation>Nicht trainierbare Parameter</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>Forward and backward pass size</source>
        <translation>Größe von Vorwärts- und Rückwärtsdurchgang</translation>
    </message>
    <message>
        <source>Parameters&apos; size</source>
        <translation>Größe der Parameter</translation>
    </message>
    <message>
        <source>Estimated total size</source>
        <translation>Geschätzte Gesamtgröße</translation>
    </message>
    <message>
        <source>Figure 8</source>
        <translation>Abbildung 8</translation>
    </message>
    <message>
        <source>ResNet-18 model architecture</source>
        <translation>Architektur des Modells ResNet-18</translation>
    </message>
    <message>
        <source>Layer (type)</source>
        <translation>Schicht (Typ)</translation>
    </message>
    <message>
        <source>Paper (output shape)</source>
        <translation>Artikel (Ausgabeform)</translation>
    </message>
    <message>
        <source>Here (output shape)</source>
        <translation>Hier (Ausgabeform)</translation>
    </message>
    <message>
        <source>Paper (parameters)</source>
        <translation>Artikel (Parameter)</translation>
    </message>
    <message>
        <source>Here (parameters)</source>
        <translation>Hier (Parameter)</translation>
    </message>
    <message>
        <source>This replay</source>
        <translation>Dieser Nachvollzug</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Time of all steps</source>
        <translation>Zeit aller Schritte</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>Not carried out yet.</source>
        <translation>Noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>As in the paper: the loader is faster.</source>
        <translation>Wie im Artikel: Der Loader ist schneller.</translation>
    </message>
    <message>
        <source>Unlike in the paper, both take as long.</source>
        <translation>Anders als im Artikel dauern beide gleich lang.</translation>
    </message>
    <message>
        <source>Unlike in the paper, the task graph is faster.</source>
        <translation>Anders als im Artikel ist der Aufgabengraph schneller.</translation>
    </message>
    <message>
        <source>Task graph over loader, time with 1 worker (section 4.1.3)</source>
        <translation>Aufgabengraph gegen Loader, Zeit mit 1 Worker (Abschnitt 4.1.3)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Times are of other work on another machine: speedups and accuracies are what can be compared.</source>
        <translation>Die Zeiten gelten für andere Arbeit auf einem anderen Rechner: Zu vergleichen sind Speedups und Genauigkeiten.</translation>
    </message>
    <message>
        <source>Leafbench&apos;s scanner and plots</source>
        <translation>Einlesen und Diagramme von Leafbench</translation>
    </message>
    <message>
        <source>(1) a task graph over worker processes (2) a loader of threads</source>
        <translation>(1) ein Aufgabengraph über Arbeitsprozesse (2) ein Loader aus Threads</translation>
    </message>
    <message>
        <source>LibTorch, torchvision&apos;s ResNet-18 by its names</source>
        <translation>LibTorch, ResNet-18 mit den Namen von torchvision</translation>
    </message>
    <message>
        <source>LibTorch: (1) serial (2) loader workers (3) replicas that share each batch</source>
        <translation>LibTorch: (1) seriell (2) Loader-Worker (3) Replikate, die sich jeden Batch teilen</translation>
    </message>
    <message>
        <source>Optuna&apos;s sampler (TPE), trials in parallel</source>
        <translation>Sampler von Optuna (TPE), parallele Versuche</translation>
    </message>
    <message>
        <source>LibTorch, scikit-learn&apos;s report</source>
        <translation>LibTorch, Bericht wie bei scikit-learn</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 bisher</translation>
    </message>
    <message>
        <source>The roadmap</source>
        <translation>Der Fahrplan</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>Tabelle 1</translation>
    </message>
    <message>
        <source>Project roadmap, and how long each step took here</source>
        <translation>Fahrplan des Projekts, und wie lange jeder Schritt hier dauerte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Focuses</source>
        <translation>Schwerpunkte</translation>
    </message>
    <message>
        <source>Paper&apos;s tools</source>
        <translation>Werkzeuge des Artikels</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Tools here</source>
        <translation>Werkzeuge hier</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>Zeit hier</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments, carried out again by Leafbench on one machine. Every table and figure shows the paper&apos;s value and this machine&apos;s side by side.</source>
        <translation>Die Experimente des Artikels, von Leafbench auf einem Rechner noch einmal ausgeführt. Jede Tabelle und Abbildung zeigt den Wert des Artikels und den dieses Rechners nebeneinander.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>The paper, replayed</source>
        <translation>Der Artikel, nachvollzogen</translation>
    </message>
    <message>
        <source>He Zhou, Weiyu Wang: Parallelizing Plant Health. A Comparative Study of Parallel Deep Learning for Plant Disease Classification</source>
        <translation>He Zhou, Weiyu Wang: Parallelizing Plant Health. A Comparative Study of Parallel Deep Learning for Plant Disease Classification</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the report, as HTML writes it</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1: paper %2, here %3</source>
        <translation>%1: Artikel %2, hier %3</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Share of the images by species</source>
        <translation>Anteil der Bilder je Art</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>paper&apos;s best, train</source>
        <translation>Bestwert des Artikels, Train</translation>
    </message>
    <message>
        <source>paper&apos;s best, valid</source>
        <translation>Bestwert des Artikels, Valid</translation>
    </message>
    <message>
        <source>not carried out yet</source>
        <translation>noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1 (text: %2)</source>
        <translation>%1 (Text: %2)</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Count (the paper&apos;s words)</source>
        <translation>Anzahl (in den Worten des Artikels)</translation>
    </message>
    <message>
        <source>Paper (speedup)</source>
        <translation>Artikel (Speedup)</translation>
    </message>
    <message>
        <source>Here (speedup)</source>
        <translation>Hier (Speedup)</translation>
    </message>
    <message>
        <source>Paper: %1.</source>
        <translation>Artikel: %1.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Abbildung %1</translation>
    </message>
    <message>
        <source>Elapsed time, paper</source>
        <translation>Laufzeit, Artikel</translation>
    </message>
    <message>
        <source>Elapsed time, here</source>
        <translation>Laufzeit, hier</translation>
    </message>
    <message>
        <source>Speedup, paper and here</source>
        <translation>Speedup, Artikel und hier</translation>
    </message>
    <message>
        <source>Efficiency, paper and here</source>
        <translation>Effizienz, Artikel und hier</translation>
    </message>
    <message>
        <source>Comparison summary</source>
        <translation>Zusammenfassung des Vergleichs</translation>
    </message>
    <message>
        <source>Training elapsed time; the longest bar of each side is its slowest</source>
        <translation>Laufzeit des Trainings; der längste Balken jeder Seite ist ihr langsamster</translation>
    </message>
    <message>
        <source>Training speedup</source>
        <translation>Speedup des Trainings</translation>
    </message>
    <message>
        <source>The paper&apos;s conclusion is that loader workers gain more (%1) than two GPUs (%2). Here loader workers gain %3 at best, and replicas %4: %5.</source>
        <translation>Der Artikel schließt, dass Loader-Worker mehr bringen (%1) als zwei GPUs (%2). Hier bringen Loader-Worker bestenfalls %3 und Replikate %4: %5.</translation>
    </message>
    <message>
        <source>as in the paper</source>
        <translation>wie im Artikel</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>umgekehrt</translation>
    </message>
    <message>
        <source>about as much</source>
        <translation>etwa gleich viel</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>GPU driver</source>
        <translation>GPU-Treiber</translation>
    </message>
    <message>
        <source>Data preprocessing</source>
        <translation>Vorverarbeitung der Daten</translation>
    </message>
    <message>
        <source>Mean and standard deviation of each colour channel, both ways, with more and more workers.</source>
        <translation>Mittelwert und Standardabweichung jedes Farbkanals, auf beiden Wegen, mit immer mehr Workern.</translation>
    </message>
    <message>
        <source>Task graph (the paper: Dask)</source>
        <translation>Aufgabengraph (im Artikel: Dask)</translation>
    </message>
    <message>
        <source>Loader (the paper: PyTorch)</source>
        <translation>Loader (im Artikel: PyTorch)</translation>
    </message>
    <message>
        <source>Serial training and loader workers (the paper: multi-process)</source>
        <translation>Serielles Training und Loader-Worker (im Artikel: mehrere Prozesse)</translation>
    </message>
    <message>
        <source>Replicas (the paper: DataParallel)</source>
        <translation>Replikate (im Artikel: DataParallel)</translation>
    </message>
    <message>
        <source>Hyperparameter tuning</source>
        <translation>Hyperparameter-Tuning</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>all of the training subset, %1</source>
        <translation>alle der Teilmenge Training, %1</translation>
    </message>
    <message>
        <source>%1 at each count</source>
        <translation>%1 je Anzahl</translation>
    </message>
    <message>
        <source>Confusion matrix, here: %1 right (%2)</source>
        <translation>Konfusionsmatrix, hier: %1 richtig (%2)</translation>
    </message>
    <message>
        <source>Figure 15 of the paper counts the validation subset, so that is what stands beside it. The test subset here: %1 right (%2), macro F1 %3.</source>
        <translation>Abbildung 15 des Artikels zählt die Teilmenge Validierung, darum steht diese daneben. Die Teilmenge Test hier: %1 richtig (%2), Makro-F1 %3.</translation>
    </message>
    <message>
        <source>Here: %1, %2 pixels a side.</source>
        <translation>Hier: %1, %2 Pixel Seitenlänge.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReportCard</name>
    <message>
        <source>Classification report</source>
        <translation>Klassifikationsbericht</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show classes whose name holds</source>
        <translation>Klassen zeigen, deren Name dies enthält</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 von %2 Klassen</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReportTableModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Species and disease</source>
        <translation>Art und Krankheit</translation>
    </message>
    <message>
        <source>Of the images taken for this class, the share that is of it</source>
        <translation>Anteil der Bilder dieser Klasse an allen, die für sie gehalten wurden</translation>
    </message>
    <message>
        <source>Of the images of this class, the share that was found</source>
        <translation>Anteil der Bilder dieser Klasse, die erkannt wurden</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Harmonisches Mittel von Precision und Recall</translation>
    </message>
    <message>
        <source>Images of this class</source>
        <translation>Bilder dieser Klasse</translation>
    </message>
    <message>
        <source>%1: there is no image of this class</source>
        <translation>%1: von dieser Klasse gibt es kein Bild</translation>
    </message>
    <message>
        <source>%1 %2: %3, 95 % interval %4 to %5 (Wilson)</source>
        <translation>%1 %2: %3, 95-%-Intervall %4 bis %5 (Wilson)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ResourcePlot</name>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Zeit (min)</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>Zeit (h)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Speicher (GB)</translation>
    </message>
    <message>
        <source>Use of processor and memory over time</source>
        <translation>Auslastung von Prozessor und Speicher über die Zeit</translation>
    </message>
    <message>
        <source>this program %1 of %2 cores</source>
        <translation>dieses Programm %1 von %2 Kernen</translation>
    </message>
    <message>
        <source>all programs %1</source>
        <translation>alle Programme %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>alle Programme</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunChoice</name>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunColumnKeys</name>
    <message>
        <source>Column &amp;wider</source>
        <translation>Spalte &amp;breiter</translation>
    </message>
    <message>
        <source>Column &amp;narrower</source>
        <translation>Spalte &amp;schmaler</translation>
    </message>
    <message>
        <source>Column as wide as its w&amp;ords</source>
        <translation>Spalte an den &amp;Inhalt anpassen</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>Spalte nach &amp;links</translation>
    </message>
    <message>
        <source>Column to the &amp;right</source>
        <translation>Spalte nach &amp;rechts</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunColumns</name>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Only those that &amp;differ</source>
        <translation>Nur &amp;unterschiedliche</translation>
    </message>
    <message>
        <source>The &amp;usual ones</source>
        <translation>Die ü&amp;blichen</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation>Ansicht &amp;löschen</translation>
    </message>
    <message>
        <source>E&amp;xport this view…</source>
        <translation>Ansicht e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Ansicht exportieren</translation>
    </message>
    <message>
        <source>&amp;Import a view…</source>
        <translation>Ansicht &amp;importieren …</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Ansicht importieren</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>Table as &amp;CSV…</source>
        <translation>Tabelle als &amp;CSV …</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tabelle als CSV</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>Alle Gruppen &amp;aufklappen</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Weitere Spalten</translation>
    </message>
    <message>
        <source>More of the &amp;recipe</source>
        <translation>Mehr aus dem &amp;Rezept</translation>
    </message>
    <message>
        <source>&amp;Fit all widths</source>
        <translation>Alle Breiten an&amp;passen</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunComparisonPane</name>
    <message>
        <source>%1, %2 sure</source>
        <translation>%1, zu %2 sicher</translation>
    </message>
    <message>
        <source>It is: %1
This run said: %2
The other said: %3
%4</source>
        <translation>Richtig: %1
Antwort dieses Laufs: %2
Antwort des anderen: %3
%4</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>anderer: %1</translation>
    </message>
    <message>
        <source>this: %1</source>
        <translation>dieser: %1</translation>
    </message>
    <message>
        <source>Recall by class</source>
        <translation>Recall je Klasse</translation>
    </message>
    <message>
        <source>Only one got it right</source>
        <translation>Nur einer hatte recht</translation>
    </message>
    <message>
        <source>Which run got them right</source>
        <translation>Welcher Lauf sie richtig hat</translation>
    </message>
    <message>
        <source>Recall by class of both runs</source>
        <translation>Recall beider Läufe je Klasse</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test of the images that only one of the two got right</source>
        <translation>Exakter McNemar-Test der Bilder, die nur einer der beiden richtig hat</translation>
    </message>
    <message>
        <source>On the same images</source>
        <translation>Auf denselben Bildern</translation>
    </message>
    <message>
        <source>Pictures that only one run got right, surest first</source>
        <translation>Bilder, die nur ein Lauf richtig hat, die sichersten zuerst</translation>
    </message>
    <message>
        <source>This run (%1)</source>
        <translation>Dieser Lauf (%1)</translation>
    </message>
    <message>
        <source>The other (%1)</source>
        <translation>Der andere (%1)</translation>
    </message>
    <message>
        <source>Left out, as only one was asked about them: %1 of this run, %2 of the other.</source>
        <translation>Ausgelassen, weil nur einer danach gefragt wurde: %1 von diesem Lauf, %2 vom anderen.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>%1, the same for both.</source>
        <translation>%1, für beide gleich.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunCurves</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Cross-entropy (nats)</source>
        <translation>Kreuzentropie (Nat)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>validation; thin: training</source>
        <translation>Validierung; dünn: Training</translation>
    </message>
    <message>
        <source>and one that is not drawn</source>
        <translation>und einer, der nicht gezeichnet ist</translation>
    </message>
    <message>
        <source>and %1 that are not drawn</source>
        <translation>und %1, die nicht gezeichnet sind</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunDetails</name>
    <message>
        <source>paper, best</source>
        <translation>Artikel, bester Wert</translation>
    </message>
    <message>
        <source>Tags with commas between them</source>
        <translation>Tags, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>What this run was for, and what it showed</source>
        <translation>Wozu dieser Lauf diente und was er zeigte</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Started %1; %2</source>
        <translation>Begonnen %1; %2</translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation>%1 trainiert</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images</source>
        <translation>%1 Trainings-, %2 Validierungs- und %3 Testbilder</translation>
    </message>
    <message>
        <source>Machine: %1</source>
        <translation>Rechner: %1</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>Kein Lauf gewählt</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunDifferenceModel</name>
    <message>
        <source>Best valid</source>
        <translation>Beste Valid-Acc</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>Epochen fertig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunFilterBar</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Starre&amp;d</source>
        <translation>Mit St&amp;ern</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Filter: adamw input_size=64 best</source>
        <translation>Filter: adamw input_size=64 best</translation>
    </message>
    <message>
        <source>Words of names, tags, notes, machines and recipes, in any order (Ctrl+F)</source>
        <translation>Wörter aus Namen, Tags, Notizen, Rechnern und Rezepten, in beliebiger Reihenfolge (Strg+F)</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Show every run again</source>
        <translation>Wieder alle Läufe zeigen</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunGroups</name>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>ohne Stern</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>The mean of the runs&apos; best validation accuracies, with its 95 % interval (Student&apos;s t)</source>
        <translation>Der Mittelwert der besten Validierungsgenauigkeiten der Läufe, mit seinem 95-%-Intervall (Students t)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunListModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <translation>%1 Valid-Acc</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunTableModel</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Starred; a click or Ctrl+D takes the star away</source>
        <translation>Mit Stern; ein Klick oder Strg+D entfernt ihn</translation>
    </message>
    <message>
        <source>A click or Ctrl+D stars this run</source>
        <translation>Ein Klick oder Strg+D gibt diesem Lauf einen Stern</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>ohne Stern</translation>
    </message>
    <message>
        <source>Best validation accuracy of all epochs</source>
        <translation>Beste Validierungsgenauigkeit aller Epochen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Best valid</source>
        <translation>Beste Valid-Acc</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The starter model comes with the program and cannot be starred</source>
        <translation>Das Startmodell kommt mit dem Programm und kann keinen Stern bekommen</translation>
    </message>
    <message>
        <source>its model card</source>
        <translation>seine Modellkarte</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Last valid</source>
        <translation>Letzte Valid.</translation>
    </message>
    <message>
        <source>Validation accuracy of the last epoch</source>
        <translation>Validierungsgenauigkeit der letzten Epoche</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Validation loss of the best epoch</source>
        <translation>Validierungsverlust der besten Epoche</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunsPage</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>One run cannot be shown. %1</source>
        <translation>Ein Lauf lässt sich nicht zeigen. %1</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>&amp;Stern entfernen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern geben</translation>
    </message>
    <message>
        <source>In the trash: %1. Ctrl+Z takes it back.</source>
        <translation>Im Papierkorb: %1. Strg+Z holt zurück.</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <translation>Wieder da: %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Every training is kept here: find it again, compare it, and go on from it.</source>
        <translation>Jedes Training wird hier aufbewahrt: zum Wiederfinden, Vergleichen und Fortsetzen.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Lauf</translation>
    </message>
    <message>
        <source>Train a model: each training becomes a run, with its recipe, curves and model.</source>
        <translation>Ein Modell trainieren: Jedes Training wird ein Lauf mit Rezept, Kurven und Modell.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Ein Modell trainieren</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Papierkorb …</translation>
    </message>
    <message>
        <source>Deleted runs, to be put back or deleted for good</source>
        <translation>Gelöschte Läufe, zum Zurückholen oder endgültigen Löschen</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ktionen</translation>
    </message>
    <message>
        <source>Duplicate as new recipe</source>
        <translation>Als neues Rezept übernehmen</translation>
    </message>
    <message>
        <source>Takes the chosen run&apos;s recipe to the Train page</source>
        <translation>Übernimmt das Rezept des gewählten Laufs auf die Seite „Trainieren“</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Auswerten</translation>
    </message>
    <message>
        <source>&amp;Classify with this</source>
        <translation>Damit &amp;klassifizieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Fo&amp;rtsetzen</translation>
    </message>
    <message>
        <source>&amp;Duplicate as new recipe</source>
        <translation>Als neues Re&amp;zept übernehmen</translation>
    </message>
    <message>
        <source>Edit tags and &amp;notes</source>
        <translation>Tags und &amp;Notizen bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport …</translation>
    </message>
    <message>
        <source>&amp;Import a bundle or weights…</source>
        <translation>Ein Paket oder Gewichte &amp;importieren …</translation>
    </message>
    <message>
        <source>I&amp;mport a run’s folder…</source>
        <translation>Den &amp;Ordner eines Laufs importieren …</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Löschen &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Differences of the chosen runs</source>
        <translation>Unterschiede der gewählten Läufe</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Needs at least two of the runs above with an epoch and a recipe that is not the same.</source>
        <translation>Braucht mindestens zwei der Läufe oben mit einer Epoche und verschiedenen Rezepten.</translation>
    </message>
    <message>
        <source>Where the chosen runs differ</source>
        <translation>Worin sich die gewählten Läufe unterscheiden</translation>
    </message>
    <message>
        <source>Recipe and accuracy of the runs above</source>
        <translation>Rezept und Genauigkeit der Läufe oben</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>Parallel c&amp;oordinates</source>
        <translation>Parallele K&amp;oordinaten</translation>
    </message>
    <message>
        <source>Tags, notes and &amp;machine</source>
        <translation>Tags, Notizen und Re&amp;chner</translation>
    </message>
    <message>
        <source>This run learned from %1: open that dataset to go on</source>
        <translation>Dieser Lauf lernte aus %1: zum Fortsetzen diesen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>Läufe suchen</translation>
    </message>
    <message>
        <source>Which columns the table shows, groups, views of it, and the table as CSV</source>
        <translation>Welche Spalten die Tabelle zeigt, Gruppen, ihre Ansichten, und die Tabelle als CSV</translation>
    </message>
    <message>
        <source>Add &amp;resuming to the queue</source>
        <translation>Fo&amp;rtsetzen in die Warteschlange</translation>
    </message>
    <message>
        <source>%1 runs are damaged or cannot be shown. The first: %2</source>
        <translation>%1 Läufe sind beschädigt oder lassen sich nicht zeigen. Der erste: %2</translation>
    </message>
    <message>
        <source>One run is damaged. %1</source>
        <translation>Ein Lauf ist beschädigt. %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SaliencyCard</name>
    <message>
        <source>Your image</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Where the &amp;model looked</source>
        <translation>&amp;Wohin das Modell sah</translation>
    </message>
    <message>
        <source>Lays over the picture what spoke for a class (Grad-CAM, Selvaraju et al. 2017)</source>
        <translation>Legt über das Bild, was für eine Klasse sprach (Grad-CAM, Selvaraju et al. 2017)</translation>
    </message>
    <message>
        <source>Class that it looked for</source>
        <translation>Klasse, nach der es suchte</translation>
    </message>
    <message>
        <source>Opacity of the map, percent</source>
        <translation>Deckkraft der Karte in Prozent</translation>
    </message>
    <message>
        <source>O&amp;pacity</source>
        <translation>Deckk&amp;raft</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px</source>
        <translation>%1, %2 × %3 px</translation>
    </message>
    <message>
        <source>%1 × %2 cells</source>
        <translation>%1 × %2 Felder</translation>
    </message>
    <message>
        <source>The network&apos;s own grid (%1): nothing smaller than a cell can be told from it</source>
        <translation>Das eigene Raster des Netzes (%1): Kleineres als ein Feld lässt sich daran nicht erkennen</translation>
    </message>
    <message>
        <source>Colours from little to much</source>
        <translation>Farben von wenig bis viel</translation>
    </message>
    <message>
        <source>little</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>much</source>
        <translation>viel</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SaliencyPlot</name>
    <message>
        <source>Your image and where the model looked</source>
        <translation>Das Bild und wohin das Modell sah</translation>
    </message>
    <message>
        <source>Your image</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SearchFields</name>
    <message>
        <source>Sampler</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>How the next trial&apos;s parameters are chosen. Bayesian: where trials were good before (Optuna&apos;s TPE)</source>
        <translation>Wie die Parameter des nächsten Versuchs gewählt werden. Bayes: dort, wo Versuche bisher gut waren (TPE wie bei Optuna)</translation>
    </message>
    <message>
        <source>Random first</source>
        <translation>Zuerst zufällig</translation>
    </message>
    <message>
        <source>So many trials are random before the search models them</source>
        <translation>So viele Versuche sind zufällig, bevor die Suche sie modelliert</translation>
    </message>
    <message>
        <source>Grid points</source>
        <translation>Rasterpunkte</translation>
    </message>
    <message>
        <source>Points of each continuous parameter, both ends included</source>
        <translation>Punkte jedes kontinuierlichen Parameters, beide Enden eingeschlossen</translation>
    </message>
    <message>
        <source>Search seed</source>
        <translation>Seed der Suche</translation>
    </message>
    <message>
        <source>The same seed gives the same trials</source>
        <translation>Derselbe Seed ergibt dieselben Versuche</translation>
    </message>
    <message>
        <source>Pruner</source>
        <translation>Pruner</translation>
    </message>
    <message>
        <source>Ends trials early that do worse than others did in the same epoch</source>
        <translation>Beendet Versuche vorzeitig, die schlechter sind als andere in derselben Epoche</translation>
    </message>
    <message>
        <source>Spare first</source>
        <translation>Erste schonen</translation>
    </message>
    <message>
        <source>So many trials are never ended early</source>
        <translation>So viele Versuche werden nie vorzeitig beendet</translation>
    </message>
    <message>
        <source>Spare epochs</source>
        <translation>Schonepochen</translation>
    </message>
    <message>
        <source>Epochs of each trial before the first look</source>
        <translation>Epochen jedes Versuchs vor der ersten Prüfung</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>Erste Prüfung</translation>
    </message>
    <message>
        <source>After so many epochs</source>
        <translation>Nach so vielen Epochen</translation>
    </message>
    <message>
        <source>One goes on of</source>
        <translation>Weiter: einer von</translation>
    </message>
    <message>
        <source>At each look one of so many trials goes on</source>
        <translation>Bei jeder Prüfung läuft einer von so vielen Versuchen weiter</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SelectedImageCard</name>
    <message>
        <source>Selected image</source>
        <translation>Ausgewähltes Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3</source>
        <translation>%1 × %2 px, %3</translation>
    </message>
    <message>
        <source>none: it has no label</source>
        <translation>keine: ohne Klasse</translation>
    </message>
    <message>
        <source>Click a picture to see its file, size, class and colours.</source>
        <translation>Ein Klick auf ein Bild zeigt seine Datei, Größe, Klasse und Farben.</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Mean RGB</source>
        <translation>RGB-Mittel</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Mean (first) and standard deviation of all pixels: red, green, blue, 0 to 1</source>
        <translation>Mittelwert (zuerst) und Standardabweichung aller Pixel: Rot, Grün, Blau, 0 bis 1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 · %2 pictures</source>
        <translation>%1 · %2 Bilder</translation>
    </message>
    <message>
        <source>%1: no other picture is named after this leaf</source>
        <translation>%1: Kein anderes Bild ist nach diesem Blatt benannt</translation>
    </message>
    <message>
        <source>%1: %2 pictures of the class are named after this leaf</source>
        <translation>%1: %2 Bilder der Klasse sind nach diesem Blatt benannt</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How it looks, what it remembers, and where it keeps your work.</source>
        <translation>Wie es aussieht, was es sich merkt und wo Ihre Arbeit liegt.</translation>
    </message>
    <message>
        <source>Move runs and studies to</source>
        <translation>Läufe und Studien verschieben nach</translation>
    </message>
    <message>
        <source>Use the runs in</source>
        <translation>Die Läufe benutzen in</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>All of it is used. Less is set outside of the program (taskset, control groups, ulimit, OMP_NUM_THREADS), or in each recipe: workers, replicas, batch size.</source>
        <translation>All das wird benutzt. Weniger legt man außerhalb des Programms fest (taskset, Control Groups, ulimit, OMP_NUM_THREADS) oder in jedem Rezept: Worker, Replikate, Batchgröße.</translation>
    </message>
    <message>
        <source>They are being moved</source>
        <translation>Sie werden gerade verschoben</translation>
    </message>
    <message>
        <source>--runs or LEAFBENCH_RUNS names this window&apos;s runs folder, and wins over the setting</source>
        <translation>--runs oder LEAFBENCH_RUNS nennt den Ordner der Läufe dieses Fensters und geht vor</translation>
    </message>
    <message>
        <source>Move runs and studies?</source>
        <translation>Läufe und Studien verschieben?</translation>
    </message>
    <message>
        <source>%1 will be moved to %2.</source>
        <translation>%1 werden nach %2 verschoben.</translation>
    </message>
    <message>
        <source>All files are copied and compared first. Until that is done everything stays where it is, and nothing can be trained.</source>
        <translation>Erst werden alle Dateien kopiert und verglichen. Bis dahin bleibt alles, wo es ist, und es kann nicht trainiert werden.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Moving runs and studies</source>
        <translation>Läufe und Studien werden verschoben</translation>
    </message>
    <message>
        <source>Runs and studies are in %1 now.</source>
        <translation>Läufe und Studien liegen jetzt in %1.</translation>
    </message>
    <message>
        <source>The move is stopped. Runs and studies are where they were.</source>
        <translation>Das Verschieben ist angehalten. Läufe und Studien sind, wo sie waren.</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of the whole program; Ctrl+Plus and Ctrl+Minus as well</source>
        <translation>Des ganzen Programms; auch mit Strg+Plus und Strg+Minus</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Bewegung &amp;verringern</translation>
    </message>
    <message>
        <source>The desktop asks for it</source>
        <translation>Der Desktop bittet darum</translation>
    </message>
    <message>
        <source>Nothing moves by itself: what would glide jumps</source>
        <translation>Nichts bewegt sich von selbst: was gleiten würde, springt</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SlicePanels</name>
    <message>
        <source>Value by parameter</source>
        <translation>Wert nach Parameter</translation>
    </message>
    <message>
        <source>Appears when the first trial is complete.</source>
        <translation>Erscheint, sobald der erste Versuch vollständig ist.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SlicePlot</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Alle Parameter</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpaceEditor</name>
    <message>
        <source>Search space</source>
        <translation>Suchraum</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Search one more parameter (Ins)</source>
        <translation>Einen weiteren Parameter in die Suche aufnehmen (Einfg)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Search the chosen parameter no longer (Del)</source>
        <translation>Den gewählten Parameter aus der Suche nehmen (Entf)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>A condition looks at the rows above it (Alt+Up)</source>
        <translation>Eine Bedingung bezieht sich auf die Zeilen darüber (Alt+Hoch)</translation>
    </message>
    <message>
        <source>&amp;Paper&apos;s four</source>
        <translation>Die &amp;vier des Artikels</translation>
    </message>
    <message>
        <source>Learning rate, step size, weight decay and momentum, as in the paper</source>
        <translation>Lernrate, Stufenlänge, Weight Decay und Momentum, wie im Artikel</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Laden …</translation>
    </message>
    <message>
        <source>Read the search space from a JSON file</source>
        <translation>Den Suchraum aus einer JSON-Datei lesen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Write the search space into a JSON file</source>
        <translation>Den Suchraum in eine JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Suchräume (*.json)</translation>
    </message>
    <message>
        <source>Save search space</source>
        <translation>Suchraum speichern</translation>
    </message>
    <message>
        <source>Load search space</source>
        <translation>Suchraum laden</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpaceTableModel</name>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>The recipe&apos;s key that trials differ in</source>
        <translation>Der Schlüssel des Rezepts, in dem sich die Versuche unterscheiden</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Highest value; it belongs to the range</source>
        <translation>Größter Wert; er gehört zum Bereich</translation>
    </message>
    <message>
        <source>Search by orders of magnitude: as often between 0.001 and 0.01 as between 0.01 and 0.1</source>
        <translation>Nach Größenordnungen suchen: zwischen 0.001 und 0.01 so oft wie zwischen 0.01 und 0.1</translation>
    </message>
    <message>
        <source>Distance of neighbouring values; empty: any number</source>
        <translation>Abstand benachbarter Werte; leer: jede Zahl</translation>
    </message>
    <message>
        <source>Values between commas instead of a range</source>
        <translation>Werte, durch Kommas getrennt, statt eines Bereichs</translation>
    </message>
    <message>
        <source>Always, or only in trials in which a parameter above has a certain value</source>
        <translation>Immer oder nur in Versuchen, in denen ein Parameter darüber einen bestimmten Wert hat</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeciesChart</name>
    <message>
        <source>Images by species</source>
        <translation>Bilder je Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Gezeigte Bilder</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupForm</name>
    <message>
        <source>Record what each worker does</source>
        <translation>Aufzeichnen, was jeder Worker tut</translation>
    </message>
    <message>
        <source>What to measure</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>What is measured at each worker count</source>
        <translation>Was bei jeder Worker-Anzahl gemessen wird</translation>
    </message>
    <message>
        <source>Worker counts</source>
        <translation>Worker-Anzahlen</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often each count is measured; rounds go forwards and backwards in turn, so that drift hurts all alike</source>
        <translation>Wie oft jede Anzahl gemessen wird; die Runden laufen abwechselnd vorwärts und rückwärts, damit eine Drift alle gleich trifft</translation>
    </message>
    <message>
        <source>Number of images, file cache, timeline</source>
        <translation>Zahl der Bilder, Datei-Cache, Zeitleiste</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>W&amp;orker</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>Wiederho&amp;lungen</translation>
    </message>
    <message>
        <source>all of the training subset</source>
        <translation>alle der Teilmenge Training</translation>
    </message>
    <message>
        <source>warm: every file read once before</source>
        <translation>warm: jede Datei vorher einmal gelesen</translation>
    </message>
    <message>
        <source>cold: dropped from the cache each time</source>
        <translation>kalt: jedes Mal aus dem Cache entfernt</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>%1, warm…</source>
        <translation>%1, warm …</translation>
    </message>
    <message>
        <source>%1, cold…</source>
        <translation>%1, kalt …</translation>
    </message>
    <message>
        <source>&amp;Cores of a trial</source>
        <translation>Kerne &amp;je Versuch</translation>
    </message>
    <message>
        <source>1 each: the same trials at every count</source>
        <translation>je 1: dieselben Versuche bei jeder Anzahl</translation>
    </message>
    <message>
        <source>all, shared out: one at a time has them all</source>
        <translation>alle, aufgeteilt: ein einzelner Versuch hat sie alle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Whose studies all processes reach. Empty: a file, for processes on this machine</source>
        <translation>Deren Studien alle Prozesse erreichen. Leer: eine Datei, für Prozesse auf diesem Rechner</translation>
    </message>
    <message>
        <source>Processes on several nodes tune together in a database: name it behind the button beside.</source>
        <translation>Prozesse auf mehreren Knoten optimieren in einer Datenbank gemeinsam: sie hinter dem Knopf daneben angeben.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Worker counts to measure, between spaces or commas. Of processes on a cluster: 1x1 1x2 2x1, nodes times processes on each</source>
        <translation>Zu messende Worker-Anzahlen, durch Leerzeichen oder Kommas getrennt. Bei Prozessen auf einem Cluster: 1x1 1x2 2x1, Knoten mal Prozesse auf jedem</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupPage</name>
    <message>
        <source>Speedup lab</source>
        <translation>Speedup-Labor</translation>
    </message>
    <message>
        <source>Nothing to measure on yet</source>
        <translation>Noch nichts zum Messen da</translation>
    </message>
    <message>
        <source>Ready to measure</source>
        <translation>Bereit zum Messen</translation>
    </message>
    <message>
        <source>Choose what and with how many workers, then press Measure: the same work is timed at each count, and the curves grow here.</source>
        <translation>Wählen, was und mit wie vielen Workern gemessen wird, dann „Messen“ drücken: Für jede Anzahl wird die Zeit derselben Arbeit gemessen, und hier wachsen die Kurven.</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Vorlesung</translation>
    </message>
    <message>
        <source>Large type, and a guess before the measurement is revealed (Ctrl+L)</source>
        <translation>Große Schrift und eine Schätzung, bevor die Messung aufgedeckt wird (Strg+L)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Erst schätzen</translation>
    </message>
    <message>
        <source>Hide what was measured, and draw your own guess of the curve</source>
        <translation>Das Gemessene verbergen und eine eigene Schätzung der Kurve zeichnen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Show what was measured over the guess</source>
        <translation>Das Gemessene über der Schätzung zeigen</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>%1 What was measured before is kept.</source>
        <translation>%1 Was vorher gemessen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Measuring stopped. What was measured is kept and shown.</source>
        <translation>Messung angehalten. Was gemessen wurde, bleibt erhalten und wird gezeigt.</translation>
    </message>
    <message>
        <source>Measuring stopped before the first measurement ended.</source>
        <translation>Messung angehalten, bevor die erste Einzelmessung zu Ende war.</translation>
    </message>
    <message>
        <source>Measuring: %1</source>
        <translation>Messung: %1</translation>
    </message>
    <message>
        <source>How much faster will it be? Draw your guess, then measure and reveal</source>
        <translation>Wie viel schneller wird es? Die Schätzung zeichnen, dann messen und aufdecken</translation>
    </message>
    <message>
        <source>The same work with more and more workers: how much faster, and why no faster</source>
        <translation>Dieselbe Arbeit mit immer mehr Workern: wie viel schneller, und warum nicht noch schneller</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messung …</translation>
    </message>
    <message>
        <source>Set the worker counts right first</source>
        <translation>Erst die Worker-Anzahlen berichtigen</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>The export is not complete. %1 The study itself is kept.</source>
        <translation>Der Export ist nicht vollständig. %1 Die Studie selbst bleibt erhalten.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Everything into a folder…</source>
        <translation>Alles in einen Ordner …</translation>
    </message>
    <message>
        <source>Tables only (CSV, Extra-P, JSON)…</source>
        <translation>Nur Tabellen (CSV, Extra-P, JSON) …</translation>
    </message>
    <message>
        <source>Plots only (SVG, PDF, PNG)…</source>
        <translation>Nur Diagramme (SVG, PDF, PNG) …</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
    </message>
    <message>
        <source>%1, repeat %2 of %3</source>
        <translation>%1, Wiederholung %2 von %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupPlot</name>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Serial fraction</source>
        <translation>Serieller Anteil</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 bis %2)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupSeries</name>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>eigene Schätzung</translation>
    </message>
    <message>
        <source>Gustafson</source>
        <translation>Gustafson</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>Furthest from the guess: %1 workers, guessed %2, measured %3.</source>
        <translation>Am weitesten von der Schätzung entfernt: %1 Worker, geschätzt %2, gemessen %3.</translation>
    </message>
    <message>
        <source>Scalability law</source>
        <translation>Skalierungsgesetz</translation>
    </message>
    <message>
        <source>computed from the network</source>
        <translation>aus dem Netz berechnet</translation>
    </message>
    <message>
        <source>Furthest from the guess: %1 worker, guessed %2, measured %3.</source>
        <translation>Am weitesten von der Schätzung entfernt: %1 Worker, geschätzt %2, gemessen %3.</translation>
    </message>
    <message>
        <source>this cluster</source>
        <translation>dieser Cluster</translation>
    </message>
    <message>
        <source>this cluster, %1 node</source>
        <translation>dieser Cluster, %1 Knoten</translation>
    </message>
    <message>
        <source>this cluster, %1 nodes</source>
        <translation>dieser Cluster, %1 Knoten</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupTableModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>More than the machine&apos;s %1 cores</source>
        <translation>Mehr als die %1 Kerne des Rechners</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Median s</source>
        <translation>Median s</translation>
    </message>
    <message>
        <source>Least to most s</source>
        <translation>Min. bis Max. s</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Serial part</source>
        <translation>Serieller Anteil</translation>
    </message>
    <message>
        <source>Paper s</source>
        <translation>Artikel s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Threads, processes or model copies side by side</source>
        <translation>Threads, Prozesse oder Kopien des Modells nebeneinander</translation>
    </message>
    <message>
        <source>Median elapsed time of the repeats, in seconds</source>
        <translation>Median der Laufzeit über die Wiederholungen, in Sekunden</translation>
    </message>
    <message>
        <source>The quickest and the slowest of the repeats, in seconds</source>
        <translation>Die schnellste und die langsamste Wiederholung, in Sekunden</translation>
    </message>
    <message>
        <source>Median time of the smallest count over this one&apos;s</source>
        <translation>Median der Laufzeit bei der kleinsten Anzahl, geteilt durch den bei dieser</translation>
    </message>
    <message>
        <source>95 % interval of the speedup, from the repeats of each round</source>
        <translation>95-%-Intervall des Speedups, aus den Wiederholungen jeder Runde</translation>
    </message>
    <message>
        <source>Speedup over the number of workers</source>
        <translation>Speedup, geteilt durch die Zahl der Worker</translation>
    </message>
    <message>
        <source>Karp and Flatt: the serial fraction that this speedup stands for. Where it grows with the workers, overhead grows</source>
        <translation>Karp und Flatt: der serielle Anteil, für den dieser Speedup steht. Wo er mit den Workern wächst, wächst der Overhead</translation>
    </message>
    <message>
        <source>Elapsed time that the paper states, on its hardware, in seconds</source>
        <translation>Laufzeit, die der Artikel angibt, auf dessen Hardware, in Sekunden</translation>
    </message>
    <message>
        <source>Speedup that the paper states</source>
        <translation>Speedup, den der Artikel angibt</translation>
    </message>
    <message>
        <source>More than the machine&apos;s %1 core</source>
        <translation>Mehr als der %1 Kern des Rechners</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupView</name>
    <message>
        <source>Elapsed time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Predict to 64</source>
        <translation>Vorhersage bis 64</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Speedup</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Serial fraction</source>
        <translation>Serieller Anteil</translation>
    </message>
    <message>
        <source>Widen the axis to 64 workers and draw what the laws predict there, with a core for each</source>
        <translation>Die Achse bis 64 Worker erweitern und zeichnen, was die Gesetze dort vorhersagen, mit je einem Kern</translation>
    </message>
    <message>
        <source>median, whisker from least to most</source>
        <translation>Median, Strich vom kleinsten zum größten Wert</translation>
    </message>
    <message>
        <source>Results by worker count</source>
        <translation>Ergebnisse nach Worker-Anzahl</translation>
    </message>
    <message>
        <source>drag the points, or use the arrow keys</source>
        <translation>die Punkte ziehen oder die Pfeiltasten verwenden</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupWords</name>
    <message>
        <source>Channel mean and standard deviation · task graph, worker processes</source>
        <translation>Mittelwert und Standardabweichung der Farbkanäle · Aufgabengraph, Arbeitsprozesse</translation>
    </message>
    <message>
        <source>Channel mean and standard deviation · data loader, threads</source>
        <translation>Mittelwert und Standardabweichung der Farbkanäle · Loader, Threads</translation>
    </message>
    <message>
        <source>One epoch of training · loader workers</source>
        <translation>Eine Trainingsepoche · Loader-Worker</translation>
    </message>
    <message>
        <source>One epoch of training · replicas that share each batch</source>
        <translation>Eine Trainingsepoche · Replikate, die sich jeden Batch teilen</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>main</source>
        <translation>Haupt-Thread</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>Worker %1</translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation>Replikat %1</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 ns</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>paper, %1</source>
        <translation>Artikel, %1</translation>
    </message>
    <message>
        <source>paper, %1 and GPU</source>
        <translation>Artikel, %1 und GPU</translation>
    </message>
    <message>
        <source>the paper&apos;s Table %1</source>
        <translation>Tabelle %1 des Artikels</translation>
    </message>
    <message>
        <source>Eight trials of a tuning study · so many at a time</source>
        <translation>Acht Versuche einer Tuning-Studie · so viele gleichzeitig</translation>
    </message>
    <message>
        <source>Trials at a time</source>
        <translation>Gleichzeitige Versuche</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>%1: %2 serial</source>
        <translation>%1: %2 seriell</translation>
    </message>
    <message>
        <source>%1: %2 serial (%3 to %4)</source>
        <translation>%1: %2 seriell (%3 bis %4)</translation>
    </message>
    <message>
        <source>Files warm: each was read once before the first measurement.</source>
        <translation>Dateien warm: Jede wurde vor der ersten Messung einmal gelesen.</translation>
    </message>
    <message>
        <source>Files cold: dropped from the system&apos;s cache before each measurement.</source>
        <translation>Dateien kalt: vor jeder Messung aus dem Cache des Systems entfernt.</translation>
    </message>
    <message>
        <source>The results differ between measurements: that should not happen.</source>
        <translation>Die Ergebnisse unterscheiden sich zwischen den Messungen: Das sollte nicht vorkommen.</translation>
    </message>
    <message>
        <source>The loss differs between replica counts by rounding and by BatchNorm, which sees each share by itself.</source>
        <translation>Der Loss unterscheidet sich zwischen den Replikat-Anzahlen durch Rundung und durch BatchNorm, das jeden Teil für sich sieht.</translation>
    </message>
    <message>
        <source>The first epoch&apos;s loss was the same each time, to the last bit.</source>
        <translation>Der Loss der ersten Epoche war jedes Mal gleich, bis aufs letzte Bit.</translation>
    </message>
    <message>
        <source>Mean and standard deviation were the same each time, to the last bit.</source>
        <translation>Mittelwert und Standardabweichung waren jedes Mal gleich, bis aufs letzte Bit.</translation>
    </message>
    <message>
        <source>With the most, the cores are shared out so: %1.</source>
        <translation>Bei der größten Anzahl sind die Kerne so verteilt: %1.</translation>
    </message>
    <message>
        <source>Busy cores: up to %1 by this, %2 by other programs. Memory: at most %3.</source>
        <translation>Ausgelastete Kerne: bis zu %1 durch dieses Programm, %2 durch andere. Arbeitsspeicher: höchstens %3.</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>; with %1 cores %2 (%3 to %4)</source>
        <translation>; mit %1 Kernen %2 (%3 bis %4)</translation>
    </message>
    <message>
        <source>Gustafson</source>
        <translation>Gustafson</translation>
    </message>
    <message>
        <source>Machine: %1.</source>
        <translation>Rechner: %1.</translation>
    </message>
    <message>
        <source>The trials&apos; values were not compared: with other cores their sums round differently.</source>
        <translation>Die Werte der Versuche wurden nicht verglichen: Bei anderer Kernzahl runden ihre Summen anders.</translation>
    </message>
    <message>
        <source>Every trial had the same value at each count, to the last bit.</source>
        <translation>Jeder Versuch hatte bei jeder Anzahl denselben Wert, bis aufs letzte Bit.</translation>
    </message>
    <message>
        <source>One epoch of training · ranks (processes) that share each batch</source>
        <translation>Eine Epoche Training · Ränge (Prozesse), die sich jeden Batch teilen</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Eight trials of a tuning study · processes that share it</source>
        <translation>Acht Versuche einer Tuning-Studie · Prozesse, die sie sich teilen</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>Nodes × ranks</source>
        <translation>Knoten × Ränge</translation>
    </message>
    <message>
        <source>Nodes × processes</source>
        <translation>Knoten × Prozesse</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitCard</name>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>the dataset&apos;s own folders</source>
        <translation>die eigenen Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>own folders, %1 of train as test, seed %2</source>
        <translation>eigene Ordner, %1 von train als Test, Seed %2</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 by class, seed %4</source>
        <translation>%1 / %2 / %3 je Klasse, Seed %4</translation>
    </message>
    <message>
        <source>leaf-clean, %1 / %2 / %3 by class, seed %4</source>
        <translation>blattrein, %1 / %2 / %3 je Klasse, Seed %4</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitDialog</name>
    <message>
        <source>Make a split</source>
        <translation>Eine Aufteilung erstellen</translation>
    </message>
    <message>
        <source>By class: shuffle and cut every class by the shares</source>
        <translation>Je Klasse: jede Klasse mischen und nach den Anteilen teilen</translation>
    </message>
    <message>
        <source>Own folders: keep train and valid, cut test out of train</source>
        <translation>Eigene Ordner: train und valid behalten, test aus train schneiden</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Validierung</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;est</translation>
    </message>
    <message>
        <source>The same seed makes the same split</source>
        <translation>Derselbe Seed ergibt dieselbe Aufteilung</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Seed</translation>
    </message>
    <message>
        <source>&amp;Load split…</source>
        <translation>Aufteilung &amp;laden …</translation>
    </message>
    <message>
        <source>&amp;Save split…</source>
        <translation>Aufteilung &amp;speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Use this split</source>
        <translation>Diese Aufteilung ver&amp;wenden</translation>
    </message>
    <message>
        <source>At 100 % no image would be left to train with.</source>
        <translation>Bei 100 % bliebe kein Bild zum Trainieren übrig.</translation>
    </message>
    <message>
        <source>The shares add up to %1 %; they must make 100 %.</source>
        <translation>Die Anteile ergeben zusammen %1 %; es müssen 100 % sein.</translation>
    </message>
    <message>
        <source>Training needs a share above 0 %.</source>
        <translation>Das Training braucht einen Anteil über 0 %.</translation>
    </message>
    <message>
        <source>Share of every class of train/ that becomes the test subset</source>
        <translation>Anteil jeder Klasse von train/, der zur Teilmenge Test wird</translation>
    </message>
    <message>
        <source>Load a split</source>
        <translation>Eine Aufteilung laden</translation>
    </message>
    <message>
        <source>Splits (*.csv);;All files (*)</source>
        <translation>Aufteilungen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the split</source>
        <translation>Die Aufteilung speichern</translation>
    </message>
    <message>
        <source>Splits (*.csv)</source>
        <translation>Aufteilungen (*.csv)</translation>
    </message>
    <message>
        <source>Leaf-clean: all pictures of a leaf stay together</source>
        <translation>Blattrein: Alle Bilder eines Blatts bleiben zusammen</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitLeakModel</name>
    <message>
        <source>no images</source>
        <translation>keine Bilder</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>another split</source>
        <translation>andere Aufteilung</translation>
    </message>
    <message>
        <source>The split in use</source>
        <translation>Die verwendete Aufteilung</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (verwendet)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::StatisticsTableModel</name>
    <message>
        <source>Task graph</source>
        <translation>Aufgabengraph</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Loader</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Whether mean and standard deviation are those of the first row, to the last bit</source>
        <translation>Ob Mittelwert und Standardabweichung die der ersten Zeile sind, bis aufs letzte Bit</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::StudyChoice</name>
    <message>
        <source>Study to show</source>
        <translation>Gezeigte Studie</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>Noch keine Studie</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SwapPlot</name>
    <message>
        <source>Accuracy by background</source>
        <translation>Genauigkeit je Hintergrund</translation>
    </message>
    <message>
        <source>The photograph as it is</source>
        <translation>Das Foto, wie es ist</translation>
    </message>
    <message>
        <source>%1: right on %2 of %3 (95 % interval %4 to %5)</source>
        <translation>%1: richtig bei %2 von %3 (95-%-Intervall %4 bis %5)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TaskGraphView</name>
    <message>
        <source>Task graph</source>
        <translation>Aufgabengraph</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>%1 von %2 Aufgaben erledigt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>is with a worker</source>
        <translation>ist bei einem Worker</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1: %2(…), %3</source>
        <translation>%1: %2(…), %3</translation>
    </message>
    <message>
        <source>takes the results of %1 tasks</source>
        <translation>nimmt die Ergebnisse von %1 Aufgaben</translation>
    </message>
    <message>
        <source>with a worker</source>
        <translation>bei einem Worker</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>With a worker</source>
        <translation>Bei einem Worker</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 task done</source>
        <translation>%1 von %2 Aufgabe erledigt</translation>
    </message>
    <message>
        <source>takes the result of %1 task</source>
        <translation>nimmt das Ergebnis von %1 Aufgabe</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ThumbnailGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 von %3</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Ohne Klasse</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Worker count of the timeline</source>
        <translation>Worker-Anzahl der Zeitleiste</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Mehr Zeit zeigen (−)</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Näher heran (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show the whole measurement (Home)</source>
        <translation>Die ganze Messung zeigen (Pos1)</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>%1× slower</source>
        <translation>%1× langsamer</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Tempo der Wiedergabe</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Replay what is seen, in slow motion</source>
        <translation>Den sichtbaren Ausschnitt in Zeitlupe abspielen</translation>
    </message>
    <message>
        <source>What each worker did comes with the first measurement of its count.</source>
        <translation>Was jeder Worker tat, kommt mit der ersten Messung seiner Anzahl.</translation>
    </message>
    <message>
        <source>No timeline was recorded for these measurements.</source>
        <translation>Zu diesen Messungen wurde keine Zeitleiste aufgezeichnet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source> · the first %1 spans of each</source>
        <translation> · je Zeile die ersten %1 Abschnitte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelinePaint</name>
    <message>
        <source>µs</source>
        <translation>µs</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>%1 after %2 s</source>
        <translation>%1 nach %2 s</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelineView</name>
    <message>
        <source>Timeline of the workers</source>
        <translation>Zeitleiste der Worker</translation>
    </message>
    <message>
        <source>%1: %2, %3, from %4</source>
        <translation>%1: %2, %3, ab %4</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Worker</translation>
    </message>
    <message>
        <source>%1 (s)</source>
        <translation>%1 (s)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrainPage</name>
    <message>
        <source>Training finished.</source>
        <translation>Training fertig.</translation>
    </message>
    <message>
        <source>Trained for %1: %2 validation accuracy in epoch %3. Next: Evaluate.</source>
        <translation>%1 trainiert: Validierungsgenauigkeit %2 in Epoche %3. Weiter mit „Auswerten“.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Ein Modell trainieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Model summary</source>
        <translation>Modellübersicht</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Run to show</source>
        <translation>Gezeigter Lauf</translation>
    </message>
    <message>
        <source>Go on with this run where it stopped</source>
        <translation>Diesen Lauf dort fortsetzen, wo er angehalten wurde</translation>
    </message>
    <message>
        <source>Nothing to train on yet</source>
        <translation>Noch nichts zum Trainieren da</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Bereit zum Trainieren</translation>
    </message>
    <message>
        <source>Press Start training: the curves grow here while the model learns.</source>
        <translation>„Training starten“ drücken: Hier wachsen die Kurven, während das Modell lernt.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training stopped. Nothing is lost: Resume goes on where it stopped.</source>
        <translation>Training angehalten. Nichts ist verloren: „Fortsetzen“ macht an dieser Stelle weiter.</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Training …</translation>
    </message>
    <message>
        <source>ResNet-18, %1 parameters</source>
        <translation>ResNet-18, %1 Parameter</translation>
    </message>
    <message>
        <source>, %1 of them learn</source>
        <translation>, davon lernen %1</translation>
    </message>
    <message>
        <source> · %1 training images</source>
        <translation> · %1 Trainingsbilder</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Stecker ziehen</translation>
    </message>
    <message>
        <source>Kills the training’s process at once, as a power cut would (kill -9). It goes on by itself from its last stored state, and ends with the numbers of an unbroken run.</source>
        <translation>Beendet den Prozess des Trainings sofort, wie ein Stromausfall (kill -9). Es geht von selbst ab dem letzten gespeicherten Stand weiter und endet mit den Zahlen eines ununterbrochenen Laufs.</translation>
    </message>
    <message>
        <source>The plug was pulled after %1 epochs: the training’s process is dead. A new one starts…</source>
        <translation>Nach %1 Epochen wurde der Stecker gezogen: Der Prozess des Trainings ist beendet. Ein neuer startet …</translation>
    </message>
    <message>
        <source>The plug was pulled after %1 epochs. A new process went on after %2, from the last stored state; the numbers will be those of an unbroken run.</source>
        <translation>Nach %1 Epochen wurde der Stecker gezogen. Ein neuer Prozess machte nach %2 weiter, ab dem letzten gespeicherten Stand; die Zahlen werden die eines ununterbrochenen Laufs sein.</translation>
    </message>
    <message>
        <source>This run learned from %1: open that dataset to go on</source>
        <translation>Dieser Lauf lernte aus %1: zum Fortsetzen diesen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Trained on %1: %2 validation accuracy in epoch %3. Next: Evaluate.</source>
        <translation>Auf %1 trainiert: %2 Validierungsgenauigkeit in Epoche %3. Weiter mit Auswerten.</translation>
    </message>
    <message>
        <source>The study’s best recipe is the form’s already.</source>
        <translation>Das beste Rezept der Studie steht schon im Formular.</translation>
    </message>
    <message>
        <source>From the study: %1.</source>
        <translation>Aus der Studie: %1.</translation>
    </message>
    <message>
        <source>%1 The number of epochs stays %2.</source>
        <translation>%1 Es bleibt bei %2 Epochen.</translation>
    </message>
    <message>
        <source>Ten more epochs</source>
        <translation>Zehn weitere Epochen</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>Fortsetzen von %1</translation>
    </message>
    <message>
        <source>Go on with this run, with its recipe and its last state</source>
        <translation>Diesen Lauf mit seinem Rezept und seinem letzten Stand fortsetzen</translation>
    </message>
    <message>
        <source>Training, %1 at %2 px</source>
        <translation>Training, %1 mit %2 px</translation>
    </message>
    <message>
        <source>Going on with %1, to epoch %2</source>
        <translation>Fortsetzen von %1, bis Epoche %2</translation>
    </message>
    <message>
        <source> · %1 training image</source>
        <translation> · %1 Trainingsbild</translation>
    </message>
    <message>
        <source>Model summary: ResNet-18, %1 × %1 px, %2</source>
        <translation>Modellübersicht: ResNet-18, %1 × %1 px, %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrainingView</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Cross-entropy (nats)</source>
        <translation>Kreuzentropie (Nat)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>see which</source>
        <translation>welche?</translation>
    </message>
    <message>
        <source>1 picture left out</source>
        <translation>1 Bild ausgelassen</translation>
    </message>
    <message>
        <source>%1 pictures left out</source>
        <translation>%1 Bilder ausgelassen</translation>
    </message>
    <message>
        <source>best %1 valid, epoch %2</source>
        <translation>beste Valid-Acc %1, Epoche %2</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Ausgelassene Bilder</translation>
    </message>
    <message>
        <source>%1 training, %2 validation, %3 test images</source>
        <translation>%1 Trainings-, %2 Validierungs-, %3 Testbilder</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Runs in the trash</source>
        <translation>Läufe im Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>Papierkorb &amp;leeren …</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>%1, %2. Deleted runs stay here until the trash is emptied.</source>
        <translation>%1, %2. Gelöschte Läufe bleiben hier, bis der Papierkorb geleert wird.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Den Papierkorb leeren?</translation>
    </message>
    <message>
        <source>%1 with their models will be deleted for good. This cannot be undone.</source>
        <translation>%1 und die zugehörigen Modelle werden endgültig gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialFields</name>
    <message>
        <source>Reproducible</source>
        <translation>Reproduzierbar</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Trainings of the whole study, those done before included</source>
        <translation>Trainings der ganzen Studie, die schon erledigten mitgezählt</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>Trials that train side by side</source>
        <translation>Versuche, die nebeneinander trainieren</translation>
    </message>
    <message>
        <source>Cores each</source>
        <translation>Kerne je Versuch</translation>
    </message>
    <message>
        <source>Cores that each trial&apos;s arithmetic uses</source>
        <translation>Kerne, auf denen jeder Versuch rechnet</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>The highest validation accuracy, or the lowest validation loss, of a trial&apos;s epochs</source>
        <translation>Die höchste Validierungsgenauigkeit oder der niedrigste Validierungs-Loss unter den Epochen eines Versuchs</translation>
    </message>
    <message>
        <source>On: the same trials however many run at a time and however long each takes.
Off: as fast as possible, each trial from whatever is known when it begins; results depend on timing.</source>
        <translation>An: dieselben Versuche, gleich wie viele gleichzeitig laufen und wie lange jeder dauert.
Aus: so schnell wie möglich, jeder Versuch aus dem, was bei seinem Beginn bekannt ist; die Ergebnisse hängen vom zeitlichen Ablauf ab.</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>So many trials before a trial may still run when it is suggested: one more than these can run at a time, and the search learns of each that much later</source>
        <translation>So viele Versuche davor dürfen noch laufen, wenn ein Versuch vorgeschlagen wird: Einer mehr kann gleichzeitig laufen, und die Suche erfährt von jedem um so viele Versuche später</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>anteilig</translation>
    </message>
    <message>
        <source>The same trials, however many run at a time.</source>
        <translation>Dieselben Versuche, gleich wie viele gleichzeitig laufen.</translation>
    </message>
    <message>
        <source>As fast as possible: results depend on timing.</source>
        <translation>So schnell wie möglich: Die Ergebnisse hängen vom zeitlichen Ablauf ab.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialPlot</name>
    <message>
        <source>Trials: %1</source>
        <translation>Versuche: %1</translation>
    </message>
    <message>
        <source>, best: %1</source>
        <translation>, bester: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialTableModel</name>
    <message>
        <source>%1  best</source>
        <translation>%1  bester</translation>
    </message>
    <message>
        <source>The best value so far</source>
        <translation>Der bisher beste Wert</translation>
    </message>
    <message>
        <source>Which of the trials side by side it was</source>
        <translation>Auf welchem der parallelen Plätze der Versuch lief</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Platz</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialTimeline</name>
    <message>
        <source>Timeline of the trials</source>
        <translation>Zeitstrahl der Versuche</translation>
    </message>
    <message>
        <source>Appears when the first trial has begun.</source>
        <translation>Erscheint, sobald der erste Versuch begonnen hat.</translation>
    </message>
    <message>
        <source>%1
%2, from %3</source>
        <translation>%1
%2, ab %3</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Platz %1</translation>
    </message>
    <message>
        <source>%1 days later</source>
        <translation>%1 Tage später</translation>
    </message>
    <message>
        <source>%1 h later</source>
        <translation>%1 h später</translation>
    </message>
    <message>
        <source>%1 min later</source>
        <translation>%1 min später</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Time since the study&apos;s start, without breaks (%1)</source>
        <translation>Zeit seit Beginn der Studie, ohne Pausen (%1)</translation>
    </message>
    <message>
        <source>Time since the study&apos;s start (%1)</source>
        <translation>Zeit seit Beginn der Studie (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialWords</name>
    <message>
        <source>Trial %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialsCard</name>
    <message>
        <source>Trials</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alle zei&amp;gen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>The rows as they are shown, with tabs between columns, for a spreadsheet</source>
        <translation>Die Zeilen, wie sie gezeigt werden, mit Tabulatoren zwischen den Spalten, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>%1 of %2, brushed in the parallel coordinates</source>
        <translation>%1 von %2, in den parallelen Koordinaten ausgewählt</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuneForm</name>
    <message>
        <source>TRIALS</source>
        <translation>VERSUCHE</translation>
    </message>
    <message>
        <source>SEARCH SPACE</source>
        <translation>SUCHRAUM</translation>
    </message>
    <message>
        <source>SEARCH</source>
        <translation>SUCHE</translation>
    </message>
    <message>
        <source>RECIPE OF EVERY TRIAL</source>
        <translation>REZEPT JEDES VERSUCHS</translation>
    </message>
    <message>
        <source>Edit search space…</source>
        <translation>Suchraum bearbeiten …</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Suchraum</translation>
    </message>
    <message>
        <source>SEVERAL MACHINES</source>
        <translation>MEHRERE RECHNER</translation>
    </message>
    <message>
        <source>Database of the study</source>
        <translation>Datenbank der Studie</translation>
    </message>
    <message>
        <source>A study in a PostgreSQL database is tuned by all machines that are given the same address. Empty: a file in the runs folder, for this machine alone. The password is taken from ~/.pgpass.</source>
        <translation>An einer Studie in einer PostgreSQL-Datenbank arbeiten alle Rechner, die dieselbe Adresse bekommen. Leer: eine Datei im Ordner der Läufe, nur für diesen Rechner. Das Passwort steht in ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TunePage</name>
    <message>
        <source>Tune a model</source>
        <translation>Ein Modell tunen</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Tuning</translation>
    </message>
    <message>
        <source>%1 The trials that finished before are kept.</source>
        <translation>%1 Die vorher beendeten Versuche bleiben erhalten.</translation>
    </message>
    <message>
        <source>The trials took %1. Best: %2</source>
        <translation>Die Versuche dauerten %1. Bester Wert: %2</translation>
    </message>
    <message>
        <source>The trials took %1, but none came to a value.</source>
        <translation>Die Versuche dauerten %1, aber keiner kam zu einem Wert.</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Studie öffnen</translation>
    </message>
    <message>
        <source>Studies (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Studien (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>Tuning: %1 · %2</source>
        <translation>Tuning: %1 · %2</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Die Daten werden vorbereitet …</translation>
    </message>
    <message>
        <source>%1 · made by another program</source>
        <translation>%1 · aus einem anderen Programm</translation>
    </message>
    <message>
        <source>Short trainings side by side look for the best hyperparameters</source>
        <translation>Kurze Trainings nebeneinander suchen die besten Hyperparameter</translation>
    </message>
    <message>
        <source>Tuning…</source>
        <translation>Tuning …</translation>
    </message>
    <message>
        <source>Start tuning</source>
        <translation>Tuning starten</translation>
    </message>
    <message>
        <source>Open stud&amp;y…</source>
        <translation>Studie ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Nothing to tune on yet</source>
        <translation>Noch nichts zum Tunen da</translation>
    </message>
    <message>
        <source>Ready to tune</source>
        <translation>Bereit zum Tunen</translation>
    </message>
    <message>
        <source>Press Start tuning: trials train side by side with parameters from the search space, each learns from those before it, and the plots grow here. What has finished is kept whenever you stop.</source>
        <translation>„Tuning starten“ drücken: Versuche trainieren nebeneinander mit Parametern aus dem Suchraum, jeder lernt aus denen davor, und hier wachsen die Diagramme. Was fertig ist, bleibt erhalten, wann immer angehalten wird.</translation>
    </message>
    <message>
        <source>This study&apos;s trials learn from %1: open that dataset to go on</source>
        <translation>Die Versuche dieser Studie lernen aus %1: zum Fortsetzen diesen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Tuning stopped. Finished trials are kept (%1), and Continue goes on with the others where they stopped.</source>
        <translation>Das Tuning ist angehalten. Beendete Versuche bleiben erhalten (%1), und „Fortsetzen“ macht bei den anderen dort weiter, wo sie standen.</translation>
    </message>
    <message>
        <source>Tuning stopped before the first trial finished. Continue goes on where it stopped.</source>
        <translation>Das Tuning wurde vor dem Ende des ersten Versuchs angehalten. „Fortsetzen“ macht dort weiter, wo es stand.</translation>
    </message>
    <message>
        <source>A study of Leafbench or of Optuna: a file (.db), or one in a PostgreSQL database</source>
        <translation>Eine Studie von Leafbench oder Optuna: eine Datei (.db) oder eine in einer PostgreSQL-Datenbank</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>From a &amp;database…</source>
        <translation>Aus einer Daten&amp;bank…</translation>
    </message>
    <message>
        <source>Address of the study, as postgresql://user@host/database#study</source>
        <translation>Adresse der Studie, als postgresql://user@host/database#study</translation>
    </message>
    <message>
        <source>Several studies are there. Open which one?</source>
        <translation>Dort sind mehrere Studien. Welche soll geöffnet werden?</translation>
    </message>
    <message>
        <source>Tuning, %1</source>
        <translation>Tuning, %1</translation>
    </message>
    <message>
        <source>Going on with the tuning %1, up to %2</source>
        <translation>Fortsetzen des Tunings %1, höchstens %2</translation>
    </message>
    <message>
        <source>Go on with this study&apos;s own settings, up to %1</source>
        <translation>Mit den eigenen Einstellungen dieser Studie fortsetzen, höchstens %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuneView</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Über&amp;sicht</translation>
    </message>
    <message>
        <source>Para&amp;meters</source>
        <translation>Para&amp;meter</translation>
    </message>
    <message>
        <source>Tria&amp;ls</source>
        <translation>Ve&amp;rsuche</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Protoko&amp;ll</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Epochs of each trial</source>
        <translation>Epochen jedes Versuchs</translation>
    </message>
    <message>
        <source>Trials over time</source>
        <translation>Versuche über die Zeit</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Parallele Koordinaten</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>Ein Parameter</translation>
    </message>
    <message>
        <source>Two parameters</source>
        <translation>Zwei Parameter</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>There is no log beside this study&apos;s file.</source>
        <translation>Neben der Datei dieser Studie liegt kein Protokoll.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuningWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 running</source>
        <translation>%1, %2 in Arbeit</translation>
    </message>
    <message>
        <source>%1 in trial %2</source>
        <translation>%1 in Versuch %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::WorkTeller</name>
    <message>
        <source>Another Leafbench is training</source>
        <translation>Ein anderes Leafbench trainiert</translation>
    </message>
    <message>
        <source>Another Leafbench is tuning hyperparameters</source>
        <translation>Ein anderes Leafbench sucht Hyperparameter</translation>
    </message>
    <message>
        <source>Another Leafbench is computing statistics</source>
        <translation>Ein anderes Leafbench berechnet Statistiken</translation>
    </message>
    <message>
        <source>Another Leafbench is measuring speedup</source>
        <translation>Ein anderes Leafbench misst den Speedup</translation>
    </message>
    <message>
        <source>Another Leafbench is replaying the paper</source>
        <translation>Ein anderes Leafbench vollzieht den Artikel nach</translation>
    </message>
    <message>
        <source>Another Leafbench is evaluating a run</source>
        <translation>Ein anderes Leafbench wertet einen Lauf aus</translation>
    </message>
    <message>
        <source>Another Leafbench is training %1</source>
        <translation>Ein anderes Leafbench trainiert %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Worksheet</name>
    <message>
        <source>Lab %1: %2</source>
        <translation>Lab %1: %2</translation>
    </message>
    <message>
        <source>Guesses, before anything was measured</source>
        <translation>Schätzungen, bevor etwas gemessen war</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Answers: %1 of %2 right</source>
        <translation>Antworten: %1 von %2 richtig</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>Everything that was measured</source>
        <translation>Alles, was gemessen wurde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Worksheet of %1, %2</source>
        <translation>Arbeitsblatt von %1, %2</translation>
    </message>
    <message>
        <source>Machine: %1, %2. Leafbench %3.</source>
        <translation>Maschine: %1, %2. Leafbench %3.</translation>
    </message>
    <message>
        <source>Code of this worksheet: %1. The HTML file holds the record behind it, which leafbench-cli worksheets checks and collects.</source>
        <translation>Code dieses Arbeitsblatts: %1. Die HTML-Datei enthält die Aufzeichnung dazu, die leafbench-cli worksheets prüft und sammelt.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::WorksheetView</name>
    <message>
        <source>Your worksheet</source>
        <translation>Dein Arbeitsblatt</translation>
    </message>
    <message>
        <source>%1 of %2 questions were right at the first answer. The worksheet has your guesses, what this machine measured, the figures and your answers.</source>
        <translation>%1 von %2 Fragen waren mit der ersten Antwort richtig. Auf dem Arbeitsblatt stehen deine Schätzungen, was diese Maschine gemessen hat, die Bilder und deine Antworten.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Dein &amp;Name</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern …</translation>
    </message>
    <message>
        <source>To hand in: it holds the record that is checked</source>
        <translation>Zum Abgeben: Sie enthält die Aufzeichnung, die geprüft wird</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>To print or to read</source>
        <translation>Zum Drucken oder Lesen</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>Arbeitsblatt speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>leafbench::words</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 darf nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Erlaubt sind: %1.</translation>
    </message>
    <message>
        <source>It goes from %1 to %2.</source>
        <translation>Erlaubt ist %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 ends too early: the file is cut off. Get it again from where it came.</source>
        <translation>%1 endet zu früh: Die Datei ist abgeschnitten. Noch einmal von der Quelle holen.</translation>
    </message>
    <message>
        <source>%1 has %2 megapixels; the limit is %3. Make it smaller first.</source>
        <translation>%1 hat %2 Megapixel; die Grenze ist %3. Das Bild erst verkleinern.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is broken and cannot be decoded%2.</source>
        <translation>%1 ist beschädigt und lässt sich nicht dekodieren%2.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 gibt es nicht. Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder that holds the class folders.</source>
        <translation>%1 ist kein Ordner. Den Ordner wählen, in dem die Klassenordner liegen.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its permissions.</source>
        <translation>%1 lässt sich nicht lesen%2. Die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Check the permissions and the space left.</source>
        <translation>%1 lässt sich nicht schreiben%2. Die Zugriffsrechte und den freien Platz prüfen.</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind%2.</source>
        <translation>%1 ist beschädigt oder von anderer Art%2.</translation>
    </message>
    <message>
        <source>%1 holds no class folders with images. Choose the folder whose subfolders are the classes, or the one with train and valid inside.</source>
        <translation>%1 enthält keine Klassenordner mit Bildern. Den Ordner wählen, dessen Unterordner die Klassen sind, oder den, in dem train und valid liegen.</translation>
    </message>
    <message>
        <source>None of the images could be read.</source>
        <translation>Keines der Bilder ließ sich lesen.</translation>
    </message>
    <message>
        <source>None of the images could be read, %1 for example.</source>
        <translation>Keines der Bilder ließ sich lesen, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>The %1 subset holds no images. Make a split that gives it some, or choose another subset.</source>
        <translation>Die Teilmenge %1 enthält keine Bilder. Eine Aufteilung erstellen, die ihr welche gibt, oder eine andere Teilmenge wählen.</translation>
    </message>
    <message>
        <source>The %1 subset needs at least %2 images.</source>
        <translation>Die Teilmenge %1 braucht mindestens %2 Bilder.</translation>
    </message>
    <message>
        <source>The split %1 was made for other images (first difference: %2). Make a new split for this folder.</source>
        <translation>Die Aufteilung %1 wurde für andere Bilder erstellt (erster Unterschied: %2). Für diesen Ordner eine neue Aufteilung erstellen.</translation>
    </message>
    <message>
        <source>The classes in %1 are not those of the run.</source>
        <translation>Die Klassen in %1 sind nicht die des Laufs.</translation>
    </message>
    <message>
        <source>%1 is not a run: it holds no run.json.</source>
        <translation>%1 ist kein Lauf: Es gibt darin keine run.json.</translation>
    </message>
    <message>
        <source>The run %1 has no model yet: its first epoch has not ended. Resume it first.</source>
        <translation>Der Lauf %1 hat noch kein Modell: Seine erste Epoche ist nicht zu Ende. Den Lauf erst fortsetzen.</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit ResNet-18: %2.</source>
        <translation>Die Gewichte in %1 passen nicht zu ResNet-18: %2.</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch %1: the training diverged. Lower the learning rate.</source>
        <translation>Der Loss ist in Epoche %1 keine Zahl mehr: Das Training ist divergiert. Die Lernrate senken.</translation>
    </message>
    <message>
        <source>The memory did not suffice. Use a smaller batch size or input size.</source>
        <translation>Der Arbeitsspeicher reichte nicht. Batchgröße oder Eingabegröße verkleinern.</translation>
    </message>
    <message>
        <source>Something went wrong inside%1. Nothing already stored is lost.</source>
        <translation>Intern ist etwas schiefgegangen%1. Was gespeichert war, ist nicht verloren.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Folder of class folders, or of train and valid.</source>
        <translation>Ordner mit den Klassenordnern oder mit train und valid.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>auto, folders (keep train and valid), stratified, or a saved split file.</source>
        <translation>auto, folders (train und valid behalten), stratified (nach Klassen) oder eine gespeicherte Aufteilung.</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>Trainingsanteil</translation>
    </message>
    <message>
        <source>Share of all images that train (stratified split).</source>
        <translation>Anteil aller Bilder für das Training (Aufteilung nach Klassen).</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Share of all images that validate (stratified split).</source>
        <translation>Anteil aller Bilder für die Validierung (Aufteilung nach Klassen).</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>Share kept for the test: of all images, or of train when the folders are kept.</source>
        <translation>Anteil für den Test: von allen Bildern oder, wenn die Ordner bleiben, von train.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>Side of the pictures the network sees, in pixels. Half the size is about four times faster.</source>
        <translation>Seitenlänge der Bilder, die das Netz sieht, in Pixeln. Die halbe Größe ist etwa viermal so schnell.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>Random changes to training pictures, so that the network does not learn them by heart.</source>
        <translation>Zufällige Änderungen an Trainingsbildern, damit das Netz sie nicht auswendig lernt.</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Trainierbar</translation>
    </message>
    <message>
        <source>The whole network, or the last layer alone (the paper&apos;s setting).</source>
        <translation>Das ganze Netz oder nur die letzte Schicht (wie im Artikel).</translation>
    </message>
    <message>
        <source>By each batch (the paper&apos;s setting), or fixed: by the stored statistics, which then stay. Fixed, with the head alone and no augmentation, pictures pass the network only once.</source>
        <translation>Nach jedem Batch (wie im Artikel) oder fest: nach den gespeicherten Statistiken, die dann bleiben. Fest, mit dem Kopf allein und ohne Augmentierung, gehen die Bilder nur einmal durchs Netz.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of outputs dropped at random after the last layer while training.</source>
        <translation>Anteil der Ausgaben, die beim Training nach der letzten Schicht zufällig wegfallen.</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Startgewichte</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>How the weights follow the gradients.</source>
        <translation>Wie die Gewichte den Gradienten folgen.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Size of a step; the highest one of the one-cycle schedule.</source>
        <translation>Größe eines Schritts; beim Plan One-Cycle die höchste.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>How much of the last step goes into the next (SGD).</source>
        <translation>Wie viel vom letzten Schritt in den nächsten eingeht (SGD).</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Look one step ahead with the momentum (SGD).</source>
        <translation>Mit dem Momentum einen Schritt vorausschauen (SGD).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Pulls the weights towards zero, against overfitting.</source>
        <translation>Zieht die Gewichte zur Null hin, gegen Overfitting.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label Smoothing</translation>
    </message>
    <message>
        <source>Share of the target spread over all classes, so that the network stays less sure.</source>
        <translation>Anteil des Ziels, der auf alle Klassen verteilt wird, damit das Netz nicht zu sicher wird.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>How the learning rate changes over the training.</source>
        <translation>Wie sich die Lernrate im Lauf des Trainings ändert.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Stufenlänge</translation>
    </message>
    <message>
        <source>Epochs between two falls of the learning rate (step schedule).</source>
        <translation>Epochen zwischen zwei Senkungen der Lernrate (Plan Stufen).</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Factor of the learning rate at each step (step schedule).</source>
        <translation>Faktor der Lernrate bei jeder Stufe (Plan Stufen).</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often the training goes over all images.</source>
        <translation>Wie oft das Training alle Bilder durchgeht.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Images that make one step.</source>
        <translation>Bilder, die einen Schritt ergeben.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>bfloat16 is about twice as fast where the processor has it; elsewhere float32 is used.</source>
        <translation>bfloat16 ist etwa doppelt so schnell, wo der Prozessor es kann; sonst wird float32 verwendet.</translation>
    </message>
    <message>
        <source>Loader workers</source>
        <translation>Loader-Worker</translation>
    </message>
    <message>
        <source>Threads that load pictures; 0: the training thread loads them; -1: chosen from the cores.</source>
        <translation>Threads, die Bilder laden; 0: der Trainings-Thread lädt sie; -1: nach der Zahl der Kerne.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Copies of the model that share each batch.</source>
        <translation>Kopien des Modells, die sich jeden Batch teilen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers on the same machine.</source>
        <translation>Derselbe Seed ergibt auf demselben Rechner dieselben Zahlen.</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Ganzes Netz</translation>
    </message>
    <message>
        <source>Head alone</source>
        <translation>Nur der Head</translation>
    </message>
    <message>
        <source>By each batch</source>
        <translation>Je Batch</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>One-Cycle</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Spiegelungen</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Vierteldrehungen</translation>
    </message>
    <message>
        <source>Random crops</source>
        <translation>Zufällige Ausschnitte</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Farbschwankungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The folders&apos; own</source>
        <translation>Die der Ordner</translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation>Nach Klassen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1:%2 min</source>
        <translation>%1:%2 min</translation>
    </message>
    <message>
        <source>%1:%2:%3 h</source>
        <translation>%1:%2:%3 h</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>Einlesen des Ordners</translation>
    </message>
    <message>
        <source>Channel statistics</source>
        <translation>Kanalstatistik</translation>
    </message>
    <message>
        <source>Features of the pictures</source>
        <translation>Merkmale der Bilder</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Drawing leaves</source>
        <translation>Zeichnen der Blätter</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>no subset</source>
        <translation>keine Teilmenge</translation>
    </message>
    <message>
        <source>%1: a class folder without images.</source>
        <translation>%1: ein Klassenordner ohne Bilder.</translation>
    </message>
    <message>
        <source>%1: cannot be read (%2).</source>
        <translation>%1: lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>%1: %2 images are too few for the shares; none went to %3.</source>
        <translation>%1: %2 Bilder sind zu wenige für die Anteile; in die Teilmenge %3 kam keines.</translation>
    </message>
    <message>
        <source>%1 workers and %2 replicas on %3 cores: more than the machine has, so they will wait for each other and may run slower.</source>
        <translation>Worker: %1, Replikate: %2, Kerne: %3. Das ist mehr, als der Rechner hat; sie warten aufeinander und laufen vielleicht langsamer.</translation>
    </message>
    <message>
        <source>The dataset %1 changed while it was used%2. Scan it again and start anew.</source>
        <translation>Der Datensatz %1 hat sich während der Verwendung geändert%2. Neu einlesen und von vorn beginnen.</translation>
    </message>
    <message>
        <source>The worker processes could not be started from %1%2.</source>
        <translation>Die Arbeitsprozesse ließen sich nicht aus %1 starten%2.</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; ended its worker process %2 times%3. Look at the files it reads, or at the memory.</source>
        <translation>Die Aufgabe „%1“ hat ihren Arbeitsprozess %2-mal beendet%3. Die Dateien prüfen, die sie liest, oder den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The library %1 could not be loaded%2. Install the program and its packages again.</source>
        <translation>Die Bibliothek %1 konnte nicht geladen werden%2. Das Programm und seine Pakete neu installieren.</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>the training thread loads by itself</source>
        <translation>der Trainings-Thread lädt selbst</translation>
    </message>
    <message>
        <source>1 loader worker</source>
        <translation>1 Loader-Worker</translation>
    </message>
    <message>
        <source>%1 loader workers</source>
        <translation>%1 Loader-Worker</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1: %2, %3 zu %4</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation>1 Replikat</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation>%1 Replikate</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 Thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 Threads</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>keine GPU</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (95-%-Intervall %2 bis %3)</translation>
    </message>
    <message>
        <source>It scales: %1 do the work with an efficiency of %2.</source>
        <translation>Es skaliert: %1 erledigen die Arbeit mit einer Effizienz von %2.</translation>
    </message>
    <message>
        <source>Overhead grows: %1 take %2 times as long as fewer, for there are %3 cores and they take turns.</source>
        <translation>Der Overhead wächst: %1 brauchen %2-mal so lange wie weniger, denn es gibt %3 Kerne, und sie wechseln sich ab.</translation>
    </message>
    <message>
        <source>Overhead grows: %1 take %2 times as long as fewer, although each could have a core.</source>
        <translation>Der Overhead wächst: %1 brauchen %2-mal so lange wie weniger, obwohl Kerne für alle da wären.</translation>
    </message>
    <message>
        <source>It saturates at the %1 cores: %2 reach %3 times the speed of one worker a core.</source>
        <translation>Bei den %1 Kernen ist die Sättigung erreicht: %2 erreichen das %3-Fache des Tempos von einem Worker je Kern.</translation>
    </message>
    <message>
        <source>Take more images or more repeats, and close other programs.</source>
        <translation>Mehr Bilder oder mehr Wiederholungen nehmen und andere Programme schließen.</translation>
    </message>
    <message>
        <source>Too noisy to say: the repeats differ too much for so few of them.</source>
        <translation>Zu verrauscht für einen Befund: Die Wiederholungen unterscheiden sich zu stark dafür, dass es so wenige sind.</translation>
    </message>
    <message>
        <source>Too noisy to say: the repeats differ so much that a speedup is only known to within %1.</source>
        <translation>Zu verrauscht für einen Befund: Die Wiederholungen unterscheiden sich so stark, dass ein Speedup nur auf %1 genau bekannt ist.</translation>
    </message>
    <message>
        <source>Nothing to compare yet: measure two worker counts at least.</source>
        <translation>Noch nichts zu vergleichen: mindestens zwei Worker-Anzahlen messen.</translation>
    </message>
    <message>
        <source>Each count was measured once, so the spread is not known: take three repeats.</source>
        <translation>Jede Anzahl wurde einmal gemessen, die Streuung ist also unbekannt: drei Wiederholungen nehmen.</translation>
    </message>
    <message>
        <source>Statistics by task graph</source>
        <translation>Statistik mit Aufgabengraph</translation>
    </message>
    <message>
        <source>Statistics by loader</source>
        <translation>Statistik mit Loader</translation>
    </message>
    <message>
        <source>Training by loader workers</source>
        <translation>Training mit Loader-Workern</translation>
    </message>
    <message>
        <source>Training by replicas</source>
        <translation>Training mit Replikaten</translation>
    </message>
    <message>
        <source>1 worker process</source>
        <translation>1 Arbeitsprozess</translation>
    </message>
    <message>
        <source>%1 worker processes</source>
        <translation>%1 Arbeitsprozesse</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>dekodieren</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>rechnen</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>cold file cache</source>
        <translation>kalter Datei-Cache</translation>
    </message>
    <message>
        <source>warm file cache</source>
        <translation>warmer Datei-Cache</translation>
    </message>
    <message>
        <source>%1 of the time behaves as if it were serial (Amdahl): no number of workers shortens that.</source>
        <translation>%1 der Zeit verhalten sich wie seriell (Amdahl): Keine Zahl von Workern verkürzt das.</translation>
    </message>
    <message>
        <source>Without loader workers the training waits for data %1 of the time: that is what they can take away.</source>
        <translation>Ohne Loader-Worker wartet das Training %1 der Zeit auf Daten: So viel können sie einsparen.</translation>
    </message>
    <message>
        <source>With %1 the network takes the time, not the loader (it waits %2): more of them cannot help.</source>
        <translation>Für %1 gilt: Das Netz bestimmt die Zeit, nicht der Loader (es wartet %2); noch mehr davon helfen nicht.</translation>
    </message>
    <message>
        <source>It is memory-bound: %1 with a core each need %2 times the worker-seconds of one alone.</source>
        <translation>Der Speicher begrenzt (memory-bound): %1 mit je einem Kern brauchen das %2-Fache der Worker-Sekunden von einem allein.</translation>
    </message>
    <message>
        <source>Other programs took %1 cores meanwhile: measure again on an idle machine.</source>
        <translation>Andere Programme belegten währenddessen %1 Kerne: auf einem unbelasteten Rechner noch einmal messen.</translation>
    </message>
    <message>
        <source>The speedup is in between: neither near the ideal nor flat.</source>
        <translation>Der Speedup liegt dazwischen: weder nahe am Ideal noch flach.</translation>
    </message>
    <message>
        <source>Serial fraction %1 by Amdahl, %2 by Gustafson.</source>
        <translation>Serieller Anteil %1 nach Amdahl, %2 nach Gustafson.</translation>
    </message>
    <message>
        <source>%1 x</source>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 Worker</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 Worker</translation>
    </message>
    <message>
        <source>%1, repeat %2 of %3</source>
        <translation>%1, Wiederholung %2 von %3</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 workers were asked for, but only %2 can run at a time on this machine&apos;s cores. They will wait for each other and may be slower than %2; ask for no more than that.</source>
        <translation>Verlangt sind %1 Worker, aber auf den Kernen dieses Rechners können nur %2 gleichzeitig laufen. Sie warten aufeinander und sind vielleicht langsamer als %2; nicht mehr als so viele verlangen.</translation>
    </message>
    <message>
        <source>PyTorch&apos;s own DataParallel does nothing without two GPUs. Here copies of the model share each batch on the processor&apos;s cores.</source>
        <translation>PyTorchs eigenes DataParallel bewirkt ohne zwei GPUs nichts. Hier teilen sich Kopien des Modells jeden Batch auf den Kernen des Prozessors.</translation>
    </message>
    <message>
        <source>More workers were no faster, so Amdahl&apos;s and Gustafson&apos;s laws have nothing to go on: nothing is predicted.</source>
        <translation>Mehr Worker waren nicht schneller, Amdahls und Gustafsons Gesetze haben also keinen Halt: Es wird nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>%1 is not a tuning study that can be used%2. Choose another file.</source>
        <translation>%1 ist keine brauchbare Tuning-Studie%2. Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Another program is tuning the study %1%2. Wait for it, or stop it there.</source>
        <translation>Ein anderes Programm arbeitet an der Studie %1%2. Abwarten oder sie dort anhalten.</translation>
    </message>
    <message>
        <source>Another program keeps the study %1 locked%2. Close it there and try again.</source>
        <translation>Ein anderes Programm hält die Studie %1 gesperrt%2. Sie dort schließen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The study %1 was made by an older Optuna%2. Bring it up to date first: optuna storage upgrade --storage sqlite:///FILE.</source>
        <translation>Die Studie %1 stammt von einem älteren Optuna%2. Sie zuerst auf den neuen Stand bringen: optuna storage upgrade --storage sqlite:///DATEI.</translation>
    </message>
    <message>
        <source>The study %1 was made by a newer Optuna than this program knows%2. Use a newer version of this program.</source>
        <translation>Die Studie %1 stammt von einem neueren Optuna, als dieses Programm kennt%2. Eine neuere Version dieses Programms verwenden.</translation>
    </message>
    <message>
        <source>The study %1 was begun with other settings: %2. Use those, or begin a new study.</source>
        <translation>Die Studie %1 wurde mit anderen Einstellungen begonnen: %2. Diese verwenden oder eine neue Studie beginnen.</translation>
    </message>
    <message>
        <source>%1: the low end lies above the high one (%2).</source>
        <translation>%1: Das untere Ende liegt über dem oberen (%2).</translation>
    </message>
    <message>
        <source>%1: a logarithmic range must begin above 0, not at %2.</source>
        <translation>%1: Ein logarithmischer Bereich muss über 0 beginnen, nicht bei %2.</translation>
    </message>
    <message>
        <source>%1: a logarithmic range has no step (%2).</source>
        <translation>%1: Ein logarithmischer Bereich hat keine Schrittweite (%2).</translation>
    </message>
    <message>
        <source>%1: a step cannot be %2.</source>
        <translation>%1: Eine Schrittweite darf nicht %2 sein.</translation>
    </message>
    <message>
        <source>%1: %2 is not a number to search between.</source>
        <translation>%1: %2 ist keine Zahl, die den Bereich begrenzen kann.</translation>
    </message>
    <message>
        <source>%1 goes in whole numbers, and %2 is none.</source>
        <translation>%1 nimmt nur ganze Zahlen an, und %2 ist keine.</translation>
    </message>
    <message>
        <source>%1 needs at least one choice.</source>
        <translation>%1 braucht mindestens einen Wert zur Auswahl.</translation>
    </message>
    <message>
        <source>%1 has a choice twice.</source>
        <translation>%1 hat einen Wert doppelt zur Auswahl.</translation>
    </message>
    <message>
        <source>%1 is searched twice: remove one of the rows.</source>
        <translation>%1 wird zweimal gesucht: eine der Zeilen entfernen.</translation>
    </message>
    <message>
        <source>%1: its condition is about %2, which no row above searches.</source>
        <translation>%1: Die Bedingung betrifft %2, doch keine Zeile darüber sucht danach.</translation>
    </message>
    <message>
        <source>%1: its condition can never hold (%2).</source>
        <translation>%1: Die Bedingung kann nie erfüllt sein (%2).</translation>
    </message>
    <message>
        <source>The search space is empty: add a parameter.</source>
        <translation>Der Suchraum ist leer: einen Parameter hinzufügen.</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>BatchNorm</translation>
    </message>
    <message>
        <source>It scales: with %1 the efficiency is %2.</source>
        <translation>Es skaliert: %1 erreichen eine Effizienz von %2.</translation>
    </message>
    <message>
        <source>Tuning by parallel trials</source>
        <translation>Tuning mit parallelen Versuchen</translation>
    </message>
    <message>
        <source>1 trial at a time</source>
        <translation>1 Versuch auf einmal</translation>
    </message>
    <message>
        <source>%1 trials at a time</source>
        <translation>%1 gleichzeitige Versuche</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 changes nothing here: it counts only when %2 is %3.</source>
        <translation>%1 bewirkt hier nichts und zählt nur bei %2 = %3.</translation>
    </message>
    <message>
        <source>%1 counts only when %2 is %3: make that its condition.</source>
        <translation>%1 zählt nur bei %2 = %3: das zur Bedingung machen.</translation>
    </message>
    <message>
        <source>Bayesian (TPE)</source>
        <translation>Bayes (TPE)</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Quasi-random</source>
        <translation>Quasizufällig</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation>Successive Halving</translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Validierungs-Loss</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>, log</source>
        <translation>, log</translation>
    </message>
    <message>
        <source>, step %1</source>
        <translation>, Schritt %1</translation>
    </message>
    <message>
        <source>only when %1 is %2</source>
        <translation>nur bei %1 = %2</translation>
    </message>
    <message>
        <source>1 trial at a time, with all %1. Trials that already use all cores cannot gain from running side by side</source>
        <translation>1 Versuch auf einmal, er nutzt alle %1. Versuche, die schon alle Kerne nutzen, gewinnen nebeneinander nichts</translation>
    </message>
    <message>
        <source>1 trial at a time, with %1 of %2</source>
        <translation>1 Versuch auf einmal, %1 (der Rechner hat %2)</translation>
    </message>
    <message>
        <source>%1 trials at a time, %2 each, of %3</source>
        <translation>%1 Versuche gleichzeitig, je %2 (der Rechner hat %3)</translation>
    </message>
    <message>
        <source>Trials that already use all cores cannot gain from running side by side. Give each fewer cores, or run one at a time.</source>
        <translation>Versuche, die schon alle Kerne nutzen, gewinnen nebeneinander nichts. Jedem weniger Kerne geben oder nur einen auf einmal laufen lassen.</translation>
    </message>
    <message>
        <source>%1 threads on %2: more than the machine has, so trials will wait for each other.</source>
        <translation>%1 Threads für %2: mehr, als der Rechner hat, die Versuche warten also aufeinander.</translation>
    </message>
    <message>
        <source>The loss was no longer a number: the training diverged.</source>
        <translation>Der Loss war keine Zahl mehr: Das Training ist divergiert.</translation>
    </message>
    <message>
        <source>The memory did not suffice.</source>
        <translation>Der Arbeitsspeicher reichte nicht.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Tuning</translation>
    </message>
    <message>
        <source>%1 of %2 trials</source>
        <translation>%1 von %2 Versuchen</translation>
    </message>
    <message>
        <source>%1 by name</source>
        <translation>%1 nach Name</translation>
    </message>
    <message>
        <source>%1 by the leaf map</source>
        <translation>%1 nach der Blattliste</translation>
    </message>
    <message>
        <source>%1 by identical bytes</source>
        <translation>%1 nach gleichen Bytes</translation>
    </message>
    <message>
        <source>%1 by look</source>
        <translation>%1 nach Aussehen</translation>
    </message>
    <message>
        <source>Each of %1 images shows a leaf of its own.</source>
        <translation>Jedes von %1 Bildern zeigt ein eigenes Blatt.</translation>
    </message>
    <message>
        <source>%1 images show %2 leaves; %3 are further copies: %4.</source>
        <translation>%1 Bilder zeigen %2 Blätter; %3 sind weitere Kopien: %4.</translation>
    </message>
    <message>
        <source>%1 images lie, identical or looking the same, in another class too: a label of each is wrong.</source>
        <translation>%1 Bilder liegen, identisch oder gleich aussehend, auch in einer anderen Klasse: Jeweils ein Label ist falsch.</translation>
    </message>
    <message>
        <source>None of %1 %2 images shows a leaf that is also in train.</source>
        <translation>Teilmenge %2: Keines von %1 Bildern zeigt ein Blatt, das auch in train liegt.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images (%4) show a leaf that is also in train.</source>
        <translation>Teilmenge %3: %1 von %2 Bildern (%4) zeigen ein Blatt, das auch in train liegt.</translation>
    </message>
    <message>
        <source>the folder&apos;s own</source>
        <translation>die des Ordners</translation>
    </message>
    <message>
        <source>70 / 20 / 10 by class</source>
        <translation>70 / 20 / 10 je Klasse</translation>
    </message>
    <message>
        <source>the paper&apos;s</source>
        <translation>die des Artikels</translation>
    </message>
    <message>
        <source>leaf-clean</source>
        <translation>blattrein</translation>
    </message>
    <message>
        <source>This split has no validation or test images to compare with train.</source>
        <translation>Diese Aufteilung hat keine Validierungs- oder Testbilder, die sich mit train vergleichen lassen.</translation>
    </message>
    <message>
        <source>As far as names and looks tell, a score on this split is earned on leaves that the network has never seen.</source>
        <translation>Soweit Namen und Aussehen es verraten, beruht ein Ergebnis auf dieser Aufteilung auf Blättern, die das Netz nie gesehen hat.</translation>
    </message>
    <message>
        <source>Few enough to hardly move a score; a leaf-clean split has none.</source>
        <translation>So wenige, dass sie ein Ergebnis kaum verändern; eine blattreine Aufteilung hat keine.</translation>
    </message>
    <message>
        <source>A score on this split partly measures memory: compare it with one on a leaf-clean split.</source>
        <translation>Ein Ergebnis auf dieser Aufteilung misst zum Teil das Gedächtnis: mit einem auf einer blattreinen Aufteilung vergleichen.</translation>
    </message>
    <message>
        <source>Eight background pixels alone name the class of %1 of %2 images (95 % interval %3 – %4; chance %5).</source>
        <translation>Acht Pixel des Hintergrunds allein nennen die Klasse von %1 von %2 Bildern (95-%-Intervall %3 – %4; Zufall %5).</translation>
    </message>
    <message>
        <source>The background tells next to nothing of the class: a network has to look at the leaf.</source>
        <translation>Der Hintergrund verrät fast nichts über die Klasse: Ein Netz muss das Blatt ansehen.</translation>
    </message>
    <message>
        <source>That is %1 times chance, without a look at any leaf: the photographs of a class share their cardboard and light. Part of any accuracy here may be that, and it is lost on photographs from elsewhere.</source>
        <translation>Das ist das %1-Fache des Zufalls, ohne Blick auf ein Blatt: Die Fotos einer Klasse haben Pappe und Licht gemeinsam. Ein Teil jeder Genauigkeit hier kann daher kommen, und auf Fotos von anderswo geht er verloren.</translation>
    </message>
    <message>
        <source>Save it as a JPEG, PNG, BMP, WebP, TIFF or PPM picture.</source>
        <translation>Als JPEG-, PNG-, BMP-, WebP-, TIFF- oder PPM-Bild speichern.</translation>
    </message>
    <message>
        <source>JPEG, PNG, BMP, WebP, TIFF, PGM and PPM pictures can be used.</source>
        <translation>Verwendbar sind Bilder in JPEG, PNG, BMP, WebP, TIFF, PGM und PPM.</translation>
    </message>
    <message>
        <source>%1 is no JPEG, PNG, BMP, WebP, TIFF, PGM or PPM picture.</source>
        <translation>%1 ist kein Bild in JPEG, PNG, BMP, WebP, TIFF, PGM oder PPM.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>The name of %1 holds bytes that are no letters (not UTF-8). Rename it first.</source>
        <translation>Der Name von %1 enthält Bytes, die keine Buchstaben sind (kein UTF-8). Die Datei erst umbenennen.</translation>
    </message>
    <message>
        <source>Too few sound images to ask the background: at least %1 of several leaves are needed.</source>
        <translation>Zu wenige intakte Bilder, um den Hintergrund zu befragen: Nötig sind mindestens %1 von mehreren Blättern.</translation>
    </message>
    <message>
        <source>%1 and %2 were evaluated on different images, so there is nothing to compare. Evaluate both on the same subset of the same dataset.</source>
        <translation>%1 und %2 wurden auf verschiedenen Bildern ausgewertet, es gibt also nichts zu vergleichen. Beide auf derselben Teilmenge desselben Datensatzes auswerten.</translation>
    </message>
    <message>
        <source>a GIF animation</source>
        <translation>eine GIF-Animation</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a WebP animation</source>
        <translation>eine WebP-Animation</translation>
    </message>
    <message>
        <source>a HEIC picture, as some telephones make them</source>
        <translation>ein HEIC-Bild, wie manche Telefone sie machen</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>ein AVIF-Bild</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>ein JPEG-2000-Bild</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>ein JPEG-XL-Bild</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>eine Photoshop-Datei</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>eine GIMP-Datei</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>eine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Icon</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>an MP4 video</source>
        <translation>ein MP4-Video</translation>
    </message>
    <message>
        <source>a QuickTime video</source>
        <translation>ein QuickTime-Video</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>ein AVI-Video</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>ein Matroska- oder WebM-Video</translation>
    </message>
    <message>
        <source>an MPEG video</source>
        <translation>ein MPEG-Video</translation>
    </message>
    <message>
        <source>a Flash video</source>
        <translation>ein Flash-Video</translation>
    </message>
    <message>
        <source>a Windows Media file</source>
        <translation>eine Windows-Media-Datei</translation>
    </message>
    <message>
        <source>an Ogg sound or video</source>
        <translation>eine Ogg-Audio- oder Videodatei</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Audiodatei</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>Learning what the run knows</source>
        <translation>Erfassen, was der Lauf weiß</translation>
    </message>
    <message>
        <source>Opening every picture</source>
        <translation>Öffnen aller Bilder</translation>
    </message>
    <message>
        <source>Asking the background</source>
        <translation>Befragen des Hintergrunds</translation>
    </message>
    <message>
        <source>The run %1 was written by a later version of this program (format %2). Use that one, or a newer.</source>
        <translation>Den Lauf %1 hat eine spätere Version dieses Programms geschrieben (Format %2). Diese oder eine neuere verwenden.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Sicherung alle</translation>
    </message>
    <message>
        <source>Seconds between two stored states: the most that a crash can cost. It changes no result.</source>
        <translation>Sekunden zwischen zwei gespeicherten Ständen: so viel kann ein Absturz höchstens kosten. Ändert kein Ergebnis.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Schreiben des Berichts</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Copying the run</source>
        <translation>Kopieren des Laufs</translation>
    </message>
    <message>
        <source>Replaying the paper</source>
        <translation>Nachvollziehen des Artikels</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The process that does this work ended unexpectedly (%1) before it had begun. Start it again.</source>
        <translation>Der Prozess für diese Arbeit endete unerwartet (%1), bevor er begonnen hatte. Sie noch einmal starten.</translation>
    </message>
    <message>
        <source>The process that worked on %1 ended unexpectedly (%2). Nothing that was stored is lost.</source>
        <translation>Der Prozess, der an %1 arbeitete, endete unerwartet (%2). Nichts Gespeichertes ist verloren.</translation>
    </message>
    <message>
        <source>The folder %1 is no longer there. What is done so far is kept: bring it back and resume.</source>
        <translation>Der Ordner %1 ist nicht mehr da. Was bisher getan ist, bleibt erhalten: ihn zurückbringen und fortsetzen.</translation>
    </message>
    <message>
        <source>Another program is training the run %1%2. Wait for it, or stop it there.</source>
        <translation>Ein anderes Programm trainiert den Lauf %1%2. Darauf warten oder es dort anhalten.</translation>
    </message>
    <message>
        <source>%1 of %2 images cannot be read</source>
        <translation>%1 von %2 Bildern lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images cannot be read</source>
        <translation>%1 von %2 Bildern aus %3 lassen sich nicht lesen</translation>
    </message>
    <message>
        <source> (for example %1)</source>
        <translation> (zum Beispiel %1)</translation>
    </message>
    <message>
        <source>: too many for numbers that mean anything. Repair or remove them first.</source>
        <translation>: zu viele für Zahlen, die etwas bedeuten. Sie zuerst reparieren oder entfernen.</translation>
    </message>
    <message>
        <source>%1 holds several datasets side by side. Choose one of them: %2.</source>
        <translation>%1 enthält mehrere Datensätze nebeneinander. Einen davon wählen: %2.</translation>
    </message>
    <message>
        <source>%1: passed over, for they are no images: %2.</source>
        <translation>%1: übergangen, da keine Bilder: %2.</translation>
    </message>
    <message>
        <source>%1: counted as %2, for only case, spaces or the form of its letters differ.</source>
        <translation>%1: zählt als %2, da sich nur Groß- und Kleinschreibung, Leerzeichen oder die Form der Buchstaben unterscheiden.</translation>
    </message>
    <message>
        <source>a TIFF picture of other than 8 or 16 bits, or a camera&apos;s raw file</source>
        <translation>ein TIFF-Bild mit anderer Tiefe als 8 oder 16 Bit oder die Rohdatei einer Kamera</translation>
    </message>
    <message>
        <source>The file %1 has %2 GB; no picture of more than %3 GB is read. Look at whether it is a picture.</source>
        <translation>Die Datei %1 hat %2 GB; Bilder über %3 GB werden nicht gelesen. Ist sie wirklich ein Bild?</translation>
    </message>
    <message>
        <source>Pictures of the split that are no longer there: %1 (%2). They are left out.</source>
        <translation>Bilder der Aufteilung, die es nicht mehr gibt: %1 (%2). Sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>Pictures that are new since the training: %1 (%2). They are not used.</source>
        <translation>Bilder, die seit dem Training hinzugekommen sind: %1 (%2). Sie werden nicht benutzt.</translation>
    </message>
    <message>
        <source>LibTorch %1 began this run, and another version goes on with it: the numbers are near those of an unbroken run, but not the same bits.</source>
        <translation>LibTorch %1 hat diesen Lauf begonnen, eine andere Version führt ihn fort: Die Zahlen sind nahe denen eines ununterbrochenen Laufs, aber nicht Bit für Bit dieselben.</translation>
    </message>
    <message>
        <source>This takes about %1 of memory (%2), and %3 are free here.</source>
        <translation>Das braucht etwa %1 Arbeitsspeicher (%2), und %3 sind hier frei.</translation>
    </message>
    <message>
        <source>No %1 is small enough: use a smaller input_size, end other programs, or give this one more memory.</source>
        <translation>Kein Wert von %1 ist klein genug: eine kleinere input_size wählen, andere Programme beenden oder diesem mehr Speicher geben.</translation>
    </message>
    <message>
        <source>Set %1 to %2 or less, or give this program more memory.</source>
        <translation>%1 auf höchstens %2 setzen oder diesem Programm mehr Speicher geben.</translation>
    </message>
    <message>
        <source>This needs about %1 open files at a time, and the system allows %2 more. Ask for fewer workers or trials at a time, or raise the limit (ulimit -n).</source>
        <translation>Das braucht etwa %1 gleichzeitig offene Dateien, und das System erlaubt noch %2. Weniger Worker oder gleichzeitige Versuche verlangen oder die Grenze anheben (ulimit -n).</translation>
    </message>
    <message>
        <source>This needs about %1 threads, and the system allows %2 more. Ask for fewer workers or trials at a time, or raise the limit (ulimit -u, or pids.max of the control group).</source>
        <translation>Das braucht etwa %1 Threads, und das System erlaubt noch %2. Weniger Worker oder gleichzeitige Versuche verlangen oder die Grenze anheben (ulimit -u, oder pids.max der Kontrollgruppe).</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>Affinität</translation>
    </message>
    <message>
        <source>CPU quota</source>
        <translation>CPU-Kontingent</translation>
    </message>
    <message>
        <source>control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>ulimit -v</source>
        <translation>ulimit -v</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 von %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 memory (%3)</source>
        <translation>%1 von %2 Arbeitsspeicher (%3)</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 cannot be read%2, and the dataset would lack the images in it. Make it readable, or move it out of the dataset, and try again.</source>
        <translation>%1 lässt sich nicht lesen%2, und dem Datensatz würden die Bilder darin fehlen. Lesbar machen oder aus dem Datensatz herausnehmen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1: no image of it is for training (%2 in all), so no model can learn this class.</source>
        <translation>%1: kein Bild davon dient dem Training (insgesamt %2); diese Klasse kann kein Modell lernen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 von %2 Epochen</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 von %2 Ordnern</translation>
    </message>
    <message>
        <source>%1 of %2 formats</source>
        <translation>%1 von %2 Formaten</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 epochs/min</source>
        <translation>%1 Epochen/min</translation>
    </message>
    <message>
        <source>The runs folder %1 is not there. Attach the disk that it is on, or choose another folder: on the page Settings, or with leafbench-cli runs folder DIR.</source>
        <translation>Der Ordner der Läufe %1 ist nicht da. Den Datenträger anschließen, auf dem er liegt, oder einen anderen Ordner wählen: auf der Seite Einstellungen oder mit leafbench-cli runs folder DIR.</translation>
    </message>
    <message>
        <source>Another program is moving the runs in %1 to another place%2. Wait until it is done.</source>
        <translation>Ein anderes Programm verschiebt gerade die Läufe in %1%2. Warten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The runs are in %1 already. Choose another folder.</source>
        <translation>Die Läufe liegen schon in %1. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>%1 is inside the runs folder itself. Choose a folder outside of it.</source>
        <translation>%1 liegt im Ordner der Läufe selbst. Einen Ordner außerhalb wählen.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Choose one that is empty, or a new name.</source>
        <translation>%1 ist kein leerer Ordner. Einen leeren wählen oder einen neuen Namen.</translation>
    </message>
    <message>
        <source>--runs or LEAFBENCH_RUNS names the runs folder %1, which is not the one of the settings. Leave them away to move that one.</source>
        <translation>--runs oder LEAFBENCH_RUNS nennt den Ordner der Läufe %1, und der ist nicht der aus den Einstellungen. Beide weglassen, um jenen zu verschieben.</translation>
    </message>
    <message>
        <source>Other programs kept changing the files in %1 while they were copied. Close them and try again. The runs are where they were.</source>
        <translation>Andere Programme änderten die Dateien in %1 immer wieder, während sie kopiert wurden. Sie schließen und es noch einmal versuchen. Die Läufe sind, wo sie waren.</translation>
    </message>
    <message>
        <source>%1 is on a network file system (%2), which does not keep the locks that tuning studies need (SQLite). Choose a folder on a disk of this machine.</source>
        <translation>%1 liegt auf einem Netzlaufwerk (%2), das die Sperren nicht hält, die Tuning-Studien brauchen (SQLite). Einen Ordner auf einem Datenträger dieses Rechners wählen.</translation>
    </message>
    <message>
        <source>The runs cannot be moved to %1 (%2).</source>
        <translation>Die Läufe lassen sich nicht nach %1 verschieben (%2).</translation>
    </message>
    <message>
        <source>The disk of %1 has too little room: %2 are needed and %3 are free, so %4 are lacking.</source>
        <translation>Auf dem Datenträger von %1 ist zu wenig Platz: %2 werden gebraucht, %3 sind frei, es fehlen also %4.</translation>
    </message>
    <message>
        <source>Copying the runs</source>
        <translation>Läufe werden kopiert</translation>
    </message>
    <message>
        <source>Comparing the copies</source>
        <translation>Kopien werden verglichen</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose one that holds runs, or will hold them.</source>
        <translation>%1 ist kein Ordner. Einen wählen, in dem Läufe liegen oder liegen sollen.</translation>
    </message>
    <message>
        <source>An earlier move left %1, which cannot be removed. Remove it by hand and try again.</source>
        <translation>Von einem früheren Verschieben ist %1 übrig, und das lässt sich nicht entfernen. Von Hand entfernen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Sure: of %1 validation answers with %2 or more, %3 were right (95 % interval %4 to %5).</source>
        <translation>Sicher: Von %1 Antworten auf Validierungsbilder mit %2 oder mehr waren %3 richtig (95-%-Intervall %4 bis %5).</translation>
    </message>
    <message>
        <source>Not sure: it has not been looked up yet how often this model is right on its validation images.</source>
        <translation>Nicht sicher: Noch ist nicht nachgesehen, wie oft dieses Modell bei seinen Validierungsbildern recht hat.</translation>
    </message>
    <message>
        <source>This model is never sure: its validation images are too few, or it is wrong on too many of them, to promise that %1 of the answers called sure are right.</source>
        <translation>Dieses Modell ist nie sicher: Es hat zu wenige Validierungsbilder oder irrt bei zu vielen davon, um zu versprechen, dass %1 der sicher genannten Antworten stimmen.</translation>
    </message>
    <message>
        <source>Not sure: no class reaches %1, from which on at least %2 of its answers are right.</source>
        <translation>Nicht sicher: Keine Klasse erreicht %1; erst von da an stimmen mindestens %2 seiner Antworten.</translation>
    </message>
    <message>
        <source>A sharper picture of one leaf may help.</source>
        <translation>Ein schärferes Bild eines einzelnen Blatts kann helfen.</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <translation>%1, %2 oder %3</translation>
    </message>
    <message>
        <source>Unsure: no class stands out</source>
        <translation>Unsicher: Keine Klasse ragt heraus</translation>
    </message>
    <message>
        <source>Unsure: %1</source>
        <translation>Unsicher: %1</translation>
    </message>
    <message>
        <source>Not a leaf it knows</source>
        <translation>Kein bekanntes Blatt</translation>
    </message>
    <message>
        <source>This does not look like the leaves this model learned from, so it will not name a disease. (It also turns away about %1 of pictures it should know.)</source>
        <translation>Das sieht nicht aus wie die Blätter, mit denen dieses Modell gelernt hat; darum nennt es keine Krankheit. (Es weist auch etwa %1 der Bilder ab, die es kennen sollte.)</translation>
    </message>
    <message>
        <source>A weak model: it was wrong on %1 of its validation images. Take its answers for guesses, whatever the picture; a longer training or another run may help.</source>
        <translation>Ein schwaches Modell: Es irrte bei %1 seiner Validierungsbilder. Seine Antworten sind Vermutungen, gleich bei welchem Bild; ein längeres Training oder ein anderer Lauf kann helfen.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, as in QLocale::toString(): &quot;24 Nov&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year: &quot;24 Nov 2026&quot;</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>No class folder in %1 is a class of the run (%2). Say which is which: with Other pictures on the page Evaluate, or in a mapping file that --suggest-mapping writes.</source>
        <translation>Kein Klassenordner in %1 ist eine Klasse des Laufs (%2). Zuordnen, welcher was ist: mit „Andere Bilder“ unter „Auswerten“ oder in einer Zuordnungsdatei, die --suggest-mapping schreibt.</translation>
    </message>
    <message>
        <source>The mapping %1 names folders that the dataset does not have: %2. Correct the names, or remove the lines.</source>
        <translation>Die Zuordnung %1 nennt Ordner, die der Datensatz nicht hat: %2. Die Namen berichtigen oder die Zeilen entfernen.</translation>
    </message>
    <message>
        <source>What is left of the old folder could not be removed: %1</source>
        <translation>Was vom alten Ordner übrig ist, ließ sich nicht entfernen: %1</translation>
    </message>
    <message>
        <source>Files changed at the last moment, so the old folder stays too: %1</source>
        <translation>Im letzten Augenblick haben sich Dateien geändert, deshalb bleibt auch der alte Ordner: %1</translation>
    </message>
    <message>
        <source>The picture is nearly black: there is nothing to see. Take it in more light.</source>
        <translation>Das Bild ist fast schwarz: Es ist nichts zu sehen. Bei mehr Licht aufnehmen.</translation>
    </message>
    <message>
        <source>The picture is nearly white: there is nothing to see. Take it in less light.</source>
        <translation>Das Bild ist fast weiß: Es ist nichts zu sehen. Bei weniger Licht aufnehmen.</translation>
    </message>
    <message>
        <source>The picture is of one colour: there is nothing to see.</source>
        <translation>Das Bild hat nur eine Farbe: Es ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>The picture is blurred: a disease shows in details that are not there. Take it again.</source>
        <translation>Das Bild ist unscharf: Eine Krankheit zeigt sich in Einzelheiten, die fehlen. Noch einmal aufnehmen.</translation>
    </message>
    <message>
        <source>The picture has only a few pixels: a disease shows in details that are not there.</source>
        <translation>Das Bild hat nur wenige Pixel: Eine Krankheit zeigt sich in Einzelheiten, die fehlen.</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>Nichts zu sehen</translation>
    </message>
    <message>
        <source>Not sure. %1</source>
        <translation>Nicht sicher. %1</translation>
    </message>
    <message>
        <source>%1 of %2 show %3</source>
        <translation>%1 von %2 zeigen %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The starter model learned from %1 of these %2 pictures (%3 identical): its accuracy on them shows memory.</source>
        <translation>Das Startmodell hat von %1 dieser %2 Bilder gelernt (%3 identisch): Seine Genauigkeit darauf zeigt Gedächtnis.</translation>
    </message>
    <message>
        <source>The starter model is damaged: %1%2. Install the program again, or choose a run of your own.</source>
        <translation>Das Startmodell ist beschädigt: %1%2. Das Programm neu installieren oder einen eigenen Lauf wählen.</translation>
    </message>
    <message>
        <source>The starter model in %1 is of a later version of this program (format %2). Install that one.</source>
        <translation>Das Startmodell in %1 ist von einer späteren Version dieses Programms (Format %2). Diese installieren.</translation>
    </message>
    <message>
        <source>starter model</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>There is no starter model here: %1. Install the program again, or choose a run of your own.</source>
        <translation>Hier ist kein Startmodell: %1. Das Programm neu installieren oder einen eigenen Lauf wählen.</translation>
    </message>
    <message>
        <source>A .safetensors or .pth file to start from, or starter: the starter model; empty: from scratch.</source>
        <translation>Eine .safetensors- oder .pth-Datei, von der ausgegangen wird, oder starter: das Startmodell; leer: von Grund auf.</translation>
    </message>
    <message>
        <source>Its own background, continued</source>
        <translation>Der eigene Hintergrund, fortgesetzt</translation>
    </message>
    <message>
        <source>Another class&apos;s background</source>
        <translation>Der Hintergrund einer anderen Klasse</translation>
    </message>
    <message>
        <source>Made-up soil, grass, stone, wood or sand</source>
        <translation>Erfundene Erde, Gras, Stein, Holz oder Sand</translation>
    </message>
    <message>
        <source>on its own background, continued</source>
        <translation>auf dem eigenen Hintergrund, fortgesetzt</translation>
    </message>
    <message>
        <source>on another class&apos;s background</source>
        <translation>auf dem Hintergrund einer anderen Klasse</translation>
    </message>
    <message>
        <source>on made-up soil, grass, stone, wood or sand</source>
        <translation>auf erfundener Erde, Gras, Stein, Holz oder Sand</translation>
    </message>
    <message>
        <source>Right on %1 of the cut-out leaves before their own background, on %2 before the worse of the others.</source>
        <translation>Richtig bei %1 der ausgeschnittenen Blätter vor ihrem eigenen Hintergrund, bei %2 vor dem schlechteren der anderen.</translation>
    </message>
    <message>
        <source>%1 It goes by the leaf: the background changes next to nothing.</source>
        <translation>%1 Es richtet sich nach dem Blatt: Der Hintergrund ändert so gut wie nichts.</translation>
    </message>
    <message>
        <source>%1 It goes mostly by the leaf.</source>
        <translation>%1 Es richtet sich meist nach dem Blatt.</translation>
    </message>
    <message>
        <source>%1 A part of what it goes by lies beside the leaf.</source>
        <translation>%1 Ein Teil dessen, wonach es sich richtet, liegt neben dem Blatt.</translation>
    </message>
    <message>
        <source>%1 Much of what it goes by lies beside the leaf: expect far less of it on leaves outdoors.</source>
        <translation>%1 Vieles, wonach es sich richtet, liegt neben dem Blatt: Bei Blättern im Freien ist weit weniger zu erwarten.</translation>
    </message>
    <message>
        <source>1 image is left out: its leaf could not be cut out.</source>
        <translation>1 Bild ist ausgelassen: Sein Blatt ließ sich nicht ausschneiden.</translation>
    </message>
    <message>
        <source>%1 images are left out: their leaves could not be cut out.</source>
        <translation>%1 Bilder sind ausgelassen: Ihre Blätter ließen sich nicht ausschneiden.</translation>
    </message>
    <message>
        <source>In none of the images in %1 could the leaf be cut out: each shows no single leaf on a background of another colour. Backgrounds can be swapped only where it does.</source>
        <translation>In keinem der Bilder in %1 ließ sich das Blatt ausschneiden: Keines zeigt ein einzelnes Blatt auf einem Hintergrund anderer Farbe. Nur dort lassen sich Hintergründe tauschen.</translation>
    </message>
    <message>
        <source>Size at the start</source>
        <translation>Größe am Anfang</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Kleinster Ausschnitt</translation>
    </message>
    <message>
        <source>Zero-init residual</source>
        <translation>Restblöcke bei null</translation>
    </message>
    <message>
        <source>Decay norms</source>
        <translation>Normen dämpfen</translation>
    </message>
    <message>
        <source>Warm-up share</source>
        <translation>Anteil des Anstiegs</translation>
    </message>
    <message>
        <source>Annealing</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Least share of a picture&apos;s area that a random crop keeps.</source>
        <translation>Kleinster Anteil der Bildfläche, den ein zufälliger Ausschnitt behält.</translation>
    </message>
    <message>
        <source>From scratch: each block starts as its shortcut alone, which makes the first epochs easier.</source>
        <translation>Ohne Startgewichte: Jeder Block beginnt allein als seine Abkürzung, das erleichtert die ersten Epochen.</translation>
    </message>
    <message>
        <source>Weight decay also of batch norm&apos;s weights and of all biases.</source>
        <translation>Weight Decay auch für die Gewichte der Batch-Norm und für alle Bias-Werte.</translation>
    </message>
    <message>
        <source>Share of the training in which the learning rate rises (one-cycle schedule).</source>
        <translation>Anteil des Trainings, in dem die Lernrate steigt (One-Cycle).</translation>
    </message>
    <message>
        <source>Shape of the rise and the fall (one-cycle schedule).</source>
        <translation>Form von Anstieg und Abfall (One-Cycle).</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Swapping backgrounds</source>
        <translation>Hintergründe werden getauscht</translation>
    </message>
    <message>
        <source>The picture seems to show several leaves. Take one leaf alone, as large as possible.</source>
        <translation>Das Bild scheint mehrere Blätter zu zeigen. Ein einzelnes aufnehmen, so groß wie möglich.</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <translation>Bildspeicher</translation>
    </message>
    <message>
        <source>Side of the training pictures in the first epoch; they grow to the input size in equal stages. Small pictures train several times faster. 0: the input size throughout.</source>
        <translation>Seitenlänge der Trainingsbilder in der ersten Epoche; in gleich langen Stufen wachsen sie bis zur Eingabegröße. Kleine Bilder trainieren um ein Mehrfaches schneller. 0: durchweg die Eingabegröße.</translation>
    </message>
    <message>
        <source>Megabytes of decoded pictures that are kept from epoch to epoch; 0: none; -1: by the free memory, at most 256. It changes no result.</source>
        <translation>Megabyte dekodierter Bilder, die von Epoche zu Epoche behalten werden; 0: keine; -1: nach dem freien Speicher, höchstens 256. Ändert kein Ergebnis.</translation>
    </message>
    <message>
        <source>%1 is lost%2: it ended, or gave no sign of life for %3 seconds. What is stored is kept: resume, with as many ranks or with others.</source>
        <translation>%1 ist verloren%2: beendet, oder %3 Sekunden ohne Lebenszeichen. Gespeichertes bleibt erhalten: mit gleich vielen oder anderen Rängen fortsetzen.</translation>
    </message>
    <message>
        <source>Not all ranks met at %1%2. See that each node reaches that address, and that no other job uses the port (MASTER_ADDR, MASTER_PORT).</source>
        <translation>Nicht alle Ränge haben sich bei %1 getroffen%2. Jeder Knoten muss diese Adresse erreichen, und kein anderer Auftrag darf den Port benutzen (MASTER_ADDR, MASTER_PORT).</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>Processes that share each batch, each with a copy of the model. Unlike replicas they can run on several machines (srun, torchrun); here they share this machine&apos;s cores.</source>
        <translation>Prozesse, die sich jeden Batch teilen, jeder mit einer Kopie des Modells. Anders als Replikate können sie auf mehreren Rechnern laufen (srun, torchrun); hier teilen sie sich die Kerne dieses Rechners.</translation>
    </message>
    <message>
        <source>With several ranks: batch norm by the whole batch, as a single process has it, at the price of two more messages a layer. Else each rank by its own share.</source>
        <translation>Bei mehreren Rängen: Batchnorm über den ganzen Batch, wie in einem einzelnen Prozess, um den Preis zweier weiterer Nachrichten je Schicht. Sonst jeder Rang über seinen Anteil.</translation>
    </message>
    <message>
        <source>%1 ranks on %2 cores: more than the machine has, so they will wait for each other.</source>
        <translation>%1 Ränge auf %2 Kernen: mehr, als der Rechner hat; sie warten aufeinander.</translation>
    </message>
    <message>
        <source>Training by ranks</source>
        <translation>Training mit Rängen</translation>
    </message>
    <message>
        <source>1 rank</source>
        <translation>1 Rang</translation>
    </message>
    <message>
        <source>%1 ranks</source>
        <translation>%1 Ränge</translation>
    </message>
    <message>
        <source>Universal Scalability Law: contention %1, coherence %2.</source>
        <translation>Universelles Skalierungsgesetz: Konkurrenz %1, Kohärenz %2.</translation>
    </message>
    <message>
        <source>More than %1 workers would be slower.</source>
        <translation>Mehr als %1 Worker wären langsamer.</translation>
    </message>
    <message>
        <source>Sync batch norm</source>
        <translation>Sync-Batchnorm</translation>
    </message>
    <message>
        <source>More workers would only be slower.</source>
        <translation>Mehr Worker wären nur langsamer.</translation>
    </message>
    <message>
        <source>The database %1 is not reached%2. What is stored is kept: see that its server runs and that this machine reaches it, and go on.</source>
        <translation>Die Datenbank %1 ist nicht erreichbar%2. Gespeichertes bleibt erhalten: Prüfen Sie, ob ihr Server läuft und dieser Rechner ihn erreicht, und machen Sie weiter.</translation>
    </message>
    <message>
        <source>The database %1 refuses%2. Check its name and the user; the password is taken from PGPASSWORD or ~/.pgpass.</source>
        <translation>Die Datenbank %1 weist ab%2. Prüfen Sie ihren Namen und den Benutzer; das Passwort kommt aus PGPASSWORD oder ~/.pgpass.</translation>
    </message>
    <message>
        <source>The address of a database holds no password here: others could read it in the list of processes. Write it into ~/.pgpass (host:port:database:user:password) or PGPASSWORD, and give %1 alone.</source>
        <translation>Die Adresse einer Datenbank enthält hier kein Passwort: Andere könnten es in der Prozessliste lesen. Schreiben Sie es in ~/.pgpass (host:port:database:user:password) oder PGPASSWORD, und geben Sie nur %1 an.</translation>
    </message>
    <message>
        <source>The study %1 would be on a network&apos;s disk (%2), where locks do not keep an SQLite file whole. Choose a folder on a disk of this machine, or a database: postgresql://user@host/database#study.</source>
        <translation>Die Studie %1 läge auf einem Netzlaufwerk (%2), wo Sperren eine SQLite-Datei nicht heil halten. Wählen Sie einen Ordner auf einem Laufwerk dieses Rechners oder eine Datenbank: postgresql://user@host/database#study.</translation>
    </message>
    <message>
        <source>Another process runs trial %2 of the study %1 meanwhile, as this one gave no sign of life for too long.</source>
        <translation>Ein anderer Prozess führt inzwischen Versuch %2 der Studie %1 aus, da dieser zu lange kein Lebenszeichen gab.</translation>
    </message>
    <message>
        <source>The processes are of different versions of this program (%1). Use the same one on all nodes.</source>
        <translation>Die Prozesse gehören zu verschiedenen Versionen dieses Programms (%1). Verwenden Sie auf allen Knoten dieselbe.</translation>
    </message>
    <message>
        <source>%1 holds other classes or images than where the work began. Give all nodes the same dataset.</source>
        <translation>%1 enthält andere Klassen oder Bilder als dort, wo die Arbeit begann. Geben Sie allen Knoten denselben Datensatz.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>glossary</comment>
        <extracomment>The language of the glossary&apos;s file, resources/help/glossary.en.md: this language&apos;s code.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>it is next, when enough nodes are free</source>
        <translation>er ist der nächste, sobald genug Knoten frei sind</translation>
    </message>
    <message>
        <source>other jobs come before it</source>
        <translation>andere Aufträge kommen vor ihm</translation>
    </message>
    <message>
        <source>it waits for another job</source>
        <translation>er wartet auf einen anderen Auftrag</translation>
    </message>
    <message>
        <source>its time has not come; after a requeue Slurm waits two minutes</source>
        <translation>seine Zeit ist noch nicht da; nach einem Neustart wartet Slurm zwei Minuten</translation>
    </message>
    <message>
        <source>it is held; let it go with scontrol release</source>
        <translation>er wird festgehalten; scontrol release gibt ihn frei</translation>
    </message>
    <message>
        <source>an administrator holds it</source>
        <translation>die Verwaltung hält ihn fest</translation>
    </message>
    <message>
        <source>a licence is not free</source>
        <translation>eine Lizenz ist nicht frei</translation>
    </message>
    <message>
        <source>its reservation has not begun</source>
        <translation>seine Reservierung hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>the partition is down</source>
        <translation>die Partition ist außer Betrieb</translation>
    </message>
    <message>
        <source>the partition is not active</source>
        <translation>die Partition ist nicht aktiv</translation>
    </message>
    <message>
        <source>it asks for more nodes than the partition gives: cancel it and ask for fewer</source>
        <translation>er verlangt mehr Knoten, als die Partition gibt: abbrechen und weniger verlangen</translation>
    </message>
    <message>
        <source>it asks for more time than the partition gives: cancel it and ask for less</source>
        <translation>er verlangt mehr Zeit, als die Partition gibt: abbrechen und weniger verlangen</translation>
    </message>
    <message>
        <source>the partition cannot give what it asks for: cancel it and ask for less</source>
        <translation>die Partition kann nicht geben, was er verlangt: abbrechen und weniger verlangen</translation>
    </message>
    <message>
        <source>a node that it needs is down</source>
        <translation>ein Knoten, den er braucht, ist außer Betrieb</translation>
    </message>
    <message>
        <source>nodes that it needs are down, in maintenance or reserved</source>
        <translation>Knoten, die er braucht, sind außer Betrieb, in Wartung oder reserviert</translation>
    </message>
    <message>
        <source>no node is as it asks for: cancel it and ask for less</source>
        <translation>kein Knoten ist so, wie er verlangt: abbrechen und weniger verlangen</translation>
    </message>
    <message>
        <source>Its time limit was reached.</source>
        <translation>Seine Zeitgrenze ist erreicht.</translation>
    </message>
    <message>
        <source>It took more memory than it had asked for.</source>
        <translation>Er hat mehr Speicher gebraucht als verlangt.</translation>
    </message>
    <message>
        <source>A node failed.</source>
        <translation>Ein Knoten ist ausgefallen.</translation>
    </message>
    <message>
        <source>A node did not start.</source>
        <translation>Ein Knoten ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Another job took its nodes.</source>
        <translation>Ein anderer Auftrag hat seine Knoten bekommen.</translation>
    </message>
    <message>
        <source>Its deadline was reached.</source>
        <translation>Seine Frist ist erreicht.</translation>
    </message>
    <message>
        <source>Waits since %1</source>
        <translation>Wartet seit %1</translation>
    </message>
    <message>
        <source>; expected to start %1</source>
        <translation>; beginnt voraussichtlich %1</translation>
    </message>
    <message>
        <source>Its command ended with the exit code %1; see its log.</source>
        <translation>Sein Befehl endete mit dem Code %1; siehe sein Protokoll.</translation>
    </message>
    <message>
        <source>Slurm says %1; see its log.</source>
        <translation>Slurm sagt %1; siehe sein Protokoll.</translation>
    </message>
    <message>
        <source>%1 measurements</source>
        <translation>%1 Messungen</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>There is no partition %1; there are: %2.</source>
        <translation>Es gibt keine Partition %1, aber: %2.</translation>
    </message>
    <message>
        <source>Jobs go to the default partition.</source>
        <translation>Aufträge gehen in die voreingestellte Partition.</translation>
    </message>
    <message>
        <source>The partition %1 is there.</source>
        <translation>Die Partition %1 ist da.</translation>
    </message>
    <message>
        <source>Speedup study</source>
        <translation>Speedup-Studie</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Nachvollzug</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2, job %3</source>
        <translation>%1 auf %2, Auftrag %3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>It was sent, and the answer is not known yet.</source>
        <translation>Er ist gesendet, und die Antwort ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Runs since %1.</source>
        <translation>Läuft seit %1.</translation>
    </message>
    <message>
        <source>It is done. Take its runs home.</source>
        <translation>Er ist fertig. Seine Läufe können nach Hause geholt werden.</translation>
    </message>
    <message>
        <source>It is done, and its runs are here.</source>
        <translation>Er ist fertig, und seine Läufe sind hier.</translation>
    </message>
    <message>
        <source>It was cancelled. What it stored can be taken home.</source>
        <translation>Er wurde abgebrochen. Was er gespeichert hat, kann nach Hause geholt werden.</translation>
    </message>
    <message>
        <source>The cluster did not take it. Submit it again.</source>
        <translation>Das Cluster hat ihn nicht angenommen. Noch einmal einreichen.</translation>
    </message>
    <message>
        <source>The queue does not know job %1 any more, and it left no exit code. What it stored can be taken home.</source>
        <translation>Die Warteschlange kennt den Auftrag %1 nicht mehr, und er hat keinen Code hinterlassen. Was er gespeichert hat, kann nach Hause geholt werden.</translation>
    </message>
    <message>
        <source>you or your group use all that you may at a time</source>
        <translation>das eigene Konto oder die Gruppe nutzt schon alles, was auf einmal erlaubt ist</translation>
    </message>
    <message>
        <source>Slurm lets it wait</source>
        <translation>Slurm lässt ihn warten</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>beste %1</translation>
    </message>
    <message>
        <source>Last heard of %1.</source>
        <translation>Zuletzt gehört: %1.</translation>
    </message>
    <message>
        <source>Not heard of yet.</source>
        <translation>Noch nichts gehört.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 antwortet.</translation>
    </message>
    <message>
        <source>Slurm takes jobs there (%1).</source>
        <translation>Slurm nimmt dort Aufträge an (%1).</translation>
    </message>
    <message>
        <source>There is no sbatch (%1). Choose the host from which jobs are submitted.</source>
        <translation>Es gibt kein sbatch (%1). Den Rechner wählen, von dem aus Aufträge eingereicht werden.</translation>
    </message>
    <message>
        <source>Jobs and runs go to %1.</source>
        <translation>Aufträge und Läufe kommen nach %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2).</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>The dataset is there: %1.</source>
        <translation>Der Datensatz ist da: %1.</translation>
    </message>
    <message>
        <source>The dataset is not there (%1).</source>
        <translation>Der Datensatz ist nicht da (%1).</translation>
    </message>
    <message>
        <source>The program is there: %1.</source>
        <translation>Das Programm ist da: %1.</translation>
    </message>
    <message>
        <source>The program %1 does not start there (%2). Install it, or load its module first.</source>
        <translation>Das Programm %1 startet dort nicht (%2). Es installieren oder zuerst sein Modul laden.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2. See that the network or VPN is there and that ssh to this host works in a terminal; jobs there go on meanwhile.</source>
        <translation>%1 ist nicht zu erreichen%2. Netz oder VPN müssen da sein, und ssh zu diesem Rechner muss in einem Terminal gehen; Aufträge dort laufen inzwischen weiter.</translation>
    </message>
    <message>
        <source>ssh to %1 needs a person%2. Log in once in a terminal, so that the host is known, and set up a key (ssh-copy-id), so that no password is asked for.</source>
        <translation>ssh zu %1 braucht einen Menschen%2. Einmal in einem Terminal anmelden, damit der Rechner bekannt ist, und einen Schlüssel einrichten (ssh-copy-id), damit kein Passwort verlangt wird.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Choose the host from which jobs are submitted to Slurm.</source>
        <translation>Es gibt kein %1 auf %2. Den Rechner wählen, von dem aus Aufträge bei Slurm eingereicht werden.</translation>
    </message>
    <message>
        <source>The cluster %1 did not take the job: %2</source>
        <translation>Das Cluster %1 hat den Auftrag nicht angenommen: %2</translation>
    </message>
    <message>
        <source>%1 could not do what was asked: %2</source>
        <translation>%1 konnte nicht tun, was verlangt war: %2</translation>
    </message>
    <message>
        <source>The job %1 is not over yet: its runs are taken home when it is, or when it is cancelled.</source>
        <translation>Der Auftrag %1 ist noch nicht vorbei: Seine Läufe werden nach Hause geholt, wenn er es ist oder abgebrochen wurde.</translation>
    </message>
    <message>
        <source>There is no ssh on this machine. Install the package openssh-client.</source>
        <translation>Auf diesem Rechner gibt es kein ssh. Das Paket openssh-client installieren.</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm</source>
        <extracomment>A day and a time, as in QLocale::toString(): &quot;2026-05-12 10:15&quot;</extracomment>
        <translation>dd.MM.yyyy hh:mm</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Apfel</translation>
    </message>
    <message>
        <source>Blueberry</source>
        <translation>Heidelbeere</translation>
    </message>
    <message>
        <source>Cherry (including sour)</source>
        <translation>Kirsche (auch Sauerkirsche)</translation>
    </message>
    <message>
        <source>Corn (maize)</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Grape</source>
        <translation>Weinrebe</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Peach</source>
        <translation>Pfirsich</translation>
    </message>
    <message>
        <source>Pepper, bell</source>
        <translation>Paprika</translation>
    </message>
    <message>
        <source>Potato</source>
        <translation>Kartoffel</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Himbeere</translation>
    </message>
    <message>
        <source>Soybean</source>
        <translation>Sojabohne</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>Kürbis</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>Erdbeere</translation>
    </message>
    <message>
        <source>Tomato</source>
        <translation>Tomate</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>Apple scab</source>
        <translation>Apfelschorf</translation>
    </message>
    <message>
        <source>Bacterial spot</source>
        <translation>Bakterielle Fleckenkrankheit</translation>
    </message>
    <message>
        <source>Black rot</source>
        <translation>Schwarzfäule</translation>
    </message>
    <message>
        <source>Cedar apple rust</source>
        <translation>Apfel-Wacholder-Rost</translation>
    </message>
    <message>
        <source>Cercospora leaf spot Gray leaf spot</source>
        <translation>Cercospora-Blattflecken (Graue Blattflecken)</translation>
    </message>
    <message>
        <source>Common rust</source>
        <translation>Maisrost</translation>
    </message>
    <message>
        <source>Early blight</source>
        <translation>Dürrfleckenkrankheit</translation>
    </message>
    <message>
        <source>Esca (Black Measles)</source>
        <translation>Esca (Schwarze Masern)</translation>
    </message>
    <message>
        <source>Haunglongbing (Citrus greening)</source>
        <translation>Huanglongbing (Zitrusgrünung)</translation>
    </message>
    <message>
        <source>Late blight</source>
        <translation>Kraut- und Braunfäule</translation>
    </message>
    <message>
        <source>Leaf Mold</source>
        <translation>Samtfleckenkrankheit</translation>
    </message>
    <message>
        <source>Leaf blight (Isariopsis Leaf Spot)</source>
        <translation>Blattbräune (Isariopsis-Blattflecken)</translation>
    </message>
    <message>
        <source>Leaf scorch</source>
        <translation>Blattbrand</translation>
    </message>
    <message>
        <source>Northern Leaf Blight</source>
        <translation>Nördliche Blattfleckenkrankheit</translation>
    </message>
    <message>
        <source>Powdery mildew</source>
        <translation>Echter Mehltau</translation>
    </message>
    <message>
        <source>Septoria leaf spot</source>
        <translation>Septoria-Blattflecken</translation>
    </message>
    <message>
        <source>Spider mites Two-spotted spider mite</source>
        <translation>Spinnmilben (Gemeine Spinnmilbe)</translation>
    </message>
    <message>
        <source>Target Spot</source>
        <translation>Zielscheibenflecken</translation>
    </message>
    <message>
        <source>Tomato Yellow Leaf Curl Virus</source>
        <translation>Tomatengelbblattroll-Virus</translation>
    </message>
    <message>
        <source>Tomato mosaic virus</source>
        <translation>Tomatenmosaikvirus</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>the run %1</source>
        <translation>dem Lauf %1</translation>
    </message>
    <message>
        <source>a tuning’s trial %1</source>
        <translation>dem Versuch %1 eines Tunings</translation>
    </message>
    <message>
        <source>the speedup study %1</source>
        <translation>der Speedup-Studie %1</translation>
    </message>
    <message>
        <source>earlier statistics</source>
        <translation>früheren Statistiken</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>time not known yet</source>
        <translation>Dauer noch unbekannt</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>etwa %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1, %2 disk</source>
        <translation>%1, %2 Platte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory and disk follow from the sizes of the network, its state and the batches.</source>
        <translation>Speicher und Platte folgen aus den Größen des Netzes, seines Zustands und der Batches.</translation>
    </message>
    <message>
        <source>Nothing like it was measured on this machine yet: its first epoch, or first measurement, tells.</source>
        <translation>Auf diesem Rechner wurde noch nichts Vergleichbares gemessen: Die erste Epoche oder Messung sagt es.</translation>
    </message>
    <message>
        <source>From %1, scaled by images, epochs, size and cores; measurements of this machine that are as near: %2.</source>
        <translation>Aus %1, umgerechnet nach Bildern, Epochen, Größe und Kernen; ebenso nahe Messungen dieses Rechners: %2.</translation>
    </message>
    <message>
        <source>The less that one is like this job, the wider the range. Other programs slow it down.</source>
        <translation>Je weniger das diesem Auftrag gleicht, desto weiter die Spanne. Andere Programme bremsen.</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Kurzer Blick</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Best in ten minutes</source>
        <translation>Das Beste in zehn Minuten</translation>
    </message>
    <message>
        <source>The paper’s</source>
        <translation>Das des Artikels</translation>
    </message>
    <message>
        <source>Small pictures and few epochs: under a minute, where the machine lets it</source>
        <translation>Kleine Bilder und wenige Epochen: unter einer Minute, wo der Rechner es zulässt</translation>
    </message>
    <message>
        <source>What the program comes with, and the README’s accuracy is of</source>
        <translation>Womit das Programm kommt und wovon die Genauigkeit in der README stammt</translation>
    </message>
    <message>
        <source>The default recipe at the size and with the epochs that ten minutes have room for</source>
        <translation>Das Vorgaberezept in der Größe und mit den Epochen, für die zehn Minuten reichen</translation>
    </message>
    <message>
        <source>The paper’s hyperparameters: 256 px, five epochs</source>
        <translation>Die Hyperparameter des Artikels: 256 px, fünf Epochen</translation>
    </message>
    <message>
        <source>Counts over nodes are measured inside a job of Slurm with %1 nodes; this one has %2. Send the measurement to a cluster, or start it once in such a job: salloc --nodes=%1, then srun --nodes=1 --ntasks=1 leafbench-cli.</source>
        <translation>Anzahlen über mehrere Knoten werden in einem Slurm-Auftrag mit %1 Knoten gemessen; dieser hat %2. Senden Sie die Messung an ein Cluster oder starten Sie sie einmal in einem solchen Auftrag: salloc --nodes=%1, dann srun --nodes=1 --ntasks=1 leafbench-cli.</translation>
    </message>
    <message>
        <source>a short measurement of this machine</source>
        <translation>einer kurzen Messung dieses Rechners</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>mean %1 (%2 to %3)</source>
        <translation>Mittel %1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Tuning by processes</source>
        <translation>Tuning mit Prozessen</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 Prozess</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 Prozesse</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Trials an hour: %1.</source>
        <translation>Versuche je Stunde: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 measurements</source>
        <translation>%1 von %2 Messungen</translation>
    </message>
    <message>
        <source>The starter model (%1) comes with the program, without its pictures: it cannot be deleted, marked, or evaluated on them again. It can be evaluated on other pictures (--on), and a training can start from it (weights=starter).</source>
        <translation>Das Startmodell (%1) kommt mit dem Programm, ohne seine Bilder: Es kann nicht gelöscht, markiert oder noch einmal auf ihnen ausgewertet werden. Es lässt sich auf anderen Bildern auswerten (--on), und ein Training kann von ihm ausgehen (weights=starter).</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing in the search space, or no number.</source>
        <translation>%1: „%2“ fehlt im Suchraum oder ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot; in a search space. It has type, low, high, step, log, choices, when.</source>
        <translation>%1: In einem Suchraum gibt es kein „%2“. Es gibt type, low, high, step, log, choices, when.</translation>
    </message>
    <message>
        <source>%1: the type &quot;%2&quot; is none of float, int and categorical.</source>
        <translation>%1: Der Typ „%2“ ist weder float noch int noch categorical.</translation>
    </message>
    <message>
        <source>A parameter of the search space has no name.</source>
        <translation>Ein Parameter des Suchraums hat keinen Namen.</translation>
    </message>
    <message>
        <source>No job &quot;%1&quot; is known here (leafbench-cli jobs lists them).</source>
        <translation>Ein Auftrag „%1“ ist hier nicht bekannt (leafbench-cli jobs zählt die Aufträge auf).</translation>
    </message>
    <message>
        <source>No cluster &quot;%1&quot; is known here (leafbench-cli clusters lists them).</source>
        <translation>Ein Cluster „%1“ ist hier nicht bekannt (leafbench-cli clusters zählt die Cluster auf).</translation>
    </message>
    <message>
        <source>Known keys: %1.</source>
        <translation>Bekannte Schlüssel: %1.</translation>
    </message>
    <message>
        <source>There is no recipe key &quot;%1&quot;.</source>
        <translation>Im Rezept gibt es keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>There is no recipe key &quot;%1&quot;. Did you mean %2?</source>
        <translation>Im Rezept gibt es keinen Schlüssel „%1“. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the names here.</source>
        <translation>%1 ist weder eine Datei noch einer der Namen hier.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the names here. Did you mean %2?</source>
        <translation>%1 ist weder eine Datei noch einer der Namen hier. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>Names: %1.</source>
        <translation>Namen: %1.</translation>
    </message>
    <message>
        <source>All images of %1 are of one class (%2), and a model that knows one class is right whatever it sees. Choose the folder whose subfolders are the classes.</source>
        <translation>Alle Bilder von %1 gehören zu einer Klasse (%2), und ein Modell, das nur eine Klasse kennt, hat immer recht, was es auch sieht. Den Ordner wählen, dessen Unterordner die Klassen sind.</translation>
    </message>
    <message>
        <source>The mapping %1 names classes that the run does not know: %2. Use the run&apos;s names, and leave the class empty for what it does not know.</source>
        <translation>Die Zuordnung %1 nennt Klassen, die der Lauf nicht kennt: %2. Die Namen des Laufs nehmen und die Klasse leer lassen, wo er etwas nicht kennt.</translation>
    </message>
    <message>
        <source>No run here has a model yet. Train one, or name another runs folder (--runs).</source>
        <translation>Noch hat kein Lauf hier ein Modell. Eines trainieren oder einen anderen Ordner der Läufe angeben (--runs).</translation>
    </message>
    <message>
        <source>%1: %2 images lie beside the class folders, so they have no class, and are left out.</source>
        <translation>%1: Bilder neben den Klassenordnern, die darum keine Klasse haben und ausgelassen werden: %2.</translation>
    </message>
    <message>
        <source>Sure: of %1 validation answer with %2 or more, %3 were right (95 % interval %4 to %5).</source>
        <translation>Sicher: Von %1 Antwort auf ein Validierungsbild mit %2 oder mehr war %3 richtig (95-%-Intervall %4 bis %5).</translation>
    </message>
    <message>
        <source>The %1 image shows a leaf of its own.</source>
        <translation>Das %1 Bild zeigt ein eigenes Blatt.</translation>
    </message>
    <message>
        <source>%1 images show %2 leaves; %3 is a further copy: %4.</source>
        <translation>%1 Bilder zeigen %2 Blätter; %3 ist eine weitere Kopie: %4.</translation>
    </message>
    <message>
        <source>%1 images show %2 leaf; further copies: %3 (%4).</source>
        <translation>%1 Bilder zeigen %2 Blatt; weitere Kopien: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 image lies, identical or looking the same, in another class too: a label of it is wrong.</source>
        <translation>%1 Bild liegt, identisch oder gleich aussehend, auch in einer anderen Klasse: Ein Label davon ist falsch.</translation>
    </message>
    <message>
        <source>The starter model learned from %1 of this %2 picture (%3 identical): its accuracy on it shows memory.</source>
        <translation>Das Startmodell hat von %1 von %2 Bild gelernt (%3 identisch): Seine Genauigkeit darauf zeigt Gedächtnis.</translation>
    </message>
    <message>
        <source>The %1 %2 image shows no leaf that is also in train.</source>
        <translation>Teilmenge %2: Das %1 Bild zeigt kein Blatt, das auch in train liegt.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images (%4) shows a leaf that is also in train.</source>
        <translation>Teilmenge %3: %1 von %2 Bildern (%4) zeigt ein Blatt, das auch in train liegt.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 image (%4) shows a leaf that is also in train.</source>
        <translation>Teilmenge %3: %1 von %2 Bild (%4) zeigt ein Blatt, das auch in train liegt.</translation>
    </message>
    <message>
        <source>Eight background pixels alone name the class of %1 of %2 image (95 % interval %3 – %4; chance %5).</source>
        <translation>Acht Pixel des Hintergrunds allein nennen die Klasse von %1 von %2 Bild (95-%-Intervall %3 – %4; Zufall %5).</translation>
    </message>
    <message>
        <source>%1 of %2 measurement</source>
        <translation>%1 von %2 Messung</translation>
    </message>
    <message>
        <source>%1 measurement</source>
        <translation>%1 Messung</translation>
    </message>
    <message>
        <source>%1 image</source>
        <translation>%1 Bild</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 picture</source>
        <translation>%1 Bild</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 class</source>
        <translation>%1 Klasse</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>%1 species</source>
        <comment>one</comment>
        <extracomment>One species</extracomment>
        <translation>%1 Art</translation>
    </message>
    <message>
        <source>%1 species</source>
        <comment>several</comment>
        <extracomment>Several species</extracomment>
        <translation>%1 Arten</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 Lauf</translation>
    </message>
    <message>
        <source>%1 tuning study</source>
        <translation>%1 Tuning-Studie</translation>
    </message>
    <message>
        <source>%1 tuning studies</source>
        <translation>%1 Tuning-Studien</translation>
    </message>
    <message>
        <source>%1 epoch</source>
        <translation>%1 Epoche</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 Epochen</translation>
    </message>
    <message>
        <source>%1 trial</source>
        <translation>%1 Versuch</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>%1 repeat</source>
        <translation>%1 Wiederholung</translation>
    </message>
    <message>
        <source>%1 repeats</source>
        <translation>%1 Wiederholungen</translation>
    </message>
    <message>
        <source>%1 of %2 image</source>
        <translation>%1 von %2 Bild</translation>
    </message>
    <message>
        <source>%1 of %2 epoch</source>
        <translation>%1 von %2 Epoche</translation>
    </message>
    <message>
        <source>%1 of %2 trial</source>
        <translation>%1 von %2 Versuch</translation>
    </message>
    <message>
        <source>%1 of %2 step</source>
        <translation>%1 von %2 Schritt</translation>
    </message>
    <message>
        <source>%1 of %2 run</source>
        <translation>%1 von %2 Lauf</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>a placeholder of Git LFS without the picture: git lfs pull fetches it</source>
        <translation>ein Platzhalter von Git LFS ohne das Bild: git lfs pull holt es</translation>
    </message>
    <message>
        <source>Name one after a #, as in --study study.db#%1.</source>
        <translation>Eine davon nach einem # nennen, wie in --study study.db#%1.</translation>
    </message>
    <message>
        <source>There are several studies: %1.</source>
        <translation>Es gibt mehrere Studien: %1.</translation>
    </message>
    <message>
        <source>There is no study &quot;%1&quot;; there are: %2.</source>
        <translation>Es gibt keine Studie „%1“, aber: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 image cannot be read</source>
        <translation>%1 von %2 Bild lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 of %2 %3 image cannot be read</source>
        <translation>%1 von %2 Bild aus %3 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1: %2 image lies beside the class folders, so it has no class, and is left out.</source>
        <translation>%1: %2 Bild liegt neben den Klassenordnern, hat darum keine Klasse und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1: no image of it lies in a folder for %3 (%2 in all), so nothing is known there about this class.</source>
        <translation>%1: kein Bild davon liegt in einem Ordner der Teilmenge %3 (insgesamt %2); über diese Klasse ist dort darum nichts bekannt.</translation>
    </message>
    <message>
        <source>%1: %2 image is too few for the shares; none went to %3.</source>
        <translation>%1: %2 Bild ist zu wenig für die Anteile; in die Teilmenge %3 kam keines.</translation>
    </message>
    <message>
        <source>%1 of %2 folder</source>
        <translation>%1 von %2 Ordner</translation>
    </message>
    <message>
        <source>%1 of %2 format</source>
        <translation>%1 von %2 Format</translation>
    </message>
    <message>
        <source>%1 by layout: %2. The laws take the one over the most nodes.</source>
        <translation>%1 nach Anordnung: %2. Die Gesetze nehmen die über die meisten Knoten.</translation>
    </message>
    <message>
        <source>a file of a network&apos;s weights</source>
        <translation>eine Datei mit den Gewichten eines Netzes</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1: %2 image has a name that is not UTF-8, and is left out. Rename it (convmv does).</source>
        <translation>%1: %2 Bild hat einen Namen, der kein UTF-8 ist, und bleibt weg. Benennen Sie es um (convmv kann das).</translation>
    </message>
    <message>
        <source>%1: %2 images have names that are not UTF-8, and are left out. Rename them (convmv does).</source>
        <translation>%1: %2 Bilder haben Namen, die kein UTF-8 sind, und bleiben weg. Benennen Sie sie um (convmv kann das).</translation>
    </message>
    <message>
        <source>%1: leads to the same folder as %2, where its images are counted; here they are left out.</source>
        <translation>%1: führt zum selben Ordner wie %2, wo seine Bilder gezählt werden; hier bleiben sie weg.</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (nicht lesbar)</translation>
    </message>
</context>
</TS>

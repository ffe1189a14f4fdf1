<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AnswerWords</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûre</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>unlike</source>
        <translation>atypique</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>calibrated on %1 validation pictures</source>
        <translation>calibré sur %1 images de validation</translation>
    </message>
    <message>
        <source>not calibrated yet</source>
        <translation>pas encore calibré</translation>
    </message>
    <message>
        <source>This run was right on %1 of its validation images.</source>
        <translation>Cette exécution avait raison sur %1 de ses images de validation.</translation>
    </message>
    <message>
        <source>The starter model was right on %1 of its validation images.</source>
        <translation>Le modèle de départ avait raison sur %1 de ses images de validation.</translation>
    </message>
    <message>
        <source>calibrated on %1 validation picture</source>
        <translation>calibré sur %1 image de validation</translation>
    </message>
</context>
<context>
    <name>QMenu</name>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Classifier</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Copier l&apos;&amp;image</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 has no =</source>
        <translation>Il manque le = dans %1</translation>
    </message>
    <message>
        <source>load balance %1</source>
        <translation>équilibre de charge %1</translation>
    </message>
    <message>
        <source>communication %1</source>
        <translation>communication %1</translation>
    </message>
    <message>
        <source>no waiting %1</source>
        <translation>sans attente %1</translation>
    </message>
    <message>
        <source>useful work %1</source>
        <translation>travail utile %1</translation>
    </message>
    <message>
        <source>Why %1: %2.</source>
        <translation>Pourquoi %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Measure %1 next: what the law predicts for %2 becomes %3 narrower.</source>
        <translation>Mesurez ensuite %1&#xa0;: la prédiction de la loi pour %2 se resserre de %3.</translation>
    </message>
    <message>
        <source>Measure %1 once more: what the law predicts for %2 becomes %3 narrower.</source>
        <translation>Mesurez %1 encore une fois&#xa0;: la prédiction de la loi pour %2 se resserre de %3.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Simulated with the tasks measured here, if no worker slowed another: %1.</source>
        <translation>Simulé avec les tâches mesurées ici, si aucun worker n’en ralentissait un autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 MB/s and %2 ms</source>
        <translation>%1 Mo/s et %2 ms</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 Kio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 Mio</translation>
    </message>
    <message>
        <source>%1: %2 predicted from the network and the time of one, of which %3 is communication that nothing hides; %4 measured.</source>
        <translation>%1&#xa0;: %2 selon le réseau et le temps d’un seul, dont %3 de communication que rien ne masque&#xa0;; %4 mesuré.</translation>
    </message>
    <message>
        <source>Predicted for machines like this one, on this network: %1.</source>
        <translation>Prédit pour des machines comme celle-ci, sur ce réseau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 to %2</source>
        <translation>%1 n’est pas un nombre entier de 0 à %2</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>it is empty; is a variable of a script not set?</source>
        <translation>il est vide ; une variable d’un script n’est-elle pas définie ?</translation>
    </message>
</context>
<context>
    <name>leafbench</name>
    <message>
        <source>A workbench for leaf-disease classification.</source>
        <translation>Un atelier pour classifier les maladies des feuilles.</translation>
    </message>
    <message>
        <source>Where runs are kept.</source>
        <translation>Où les exécutions sont conservées.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (clair), dark (sombre) ou system.</translation>
    </message>
    <message>
        <source>Write pictures of all pages to DIR and end.</source>
        <translation>Écrire les images de toutes les pages dans DIR et quitter.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not &quot;%1&quot;</source>
        <translation>--theme vaut light, dark ou system, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--page is one of %1, not &quot;%2&quot;</source>
        <translation>--page vaut l’un de %1, pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>no display can be opened (%1). Start it on a desktop, or use leafbench-cli, which needs none.</source>
        <translation>aucun écran ne peut être ouvert (%1). Lancez-le depuis un bureau graphique ou utilisez leafbench-cli, qui n’en a pas besoin.</translation>
    </message>
    <message>
        <source>A dataset&apos;s folder, pictures to classify, or a run to import.</source>
        <translation>Le dossier d’un jeu de données, des images à classifier ou une exécution à importer.</translation>
    </message>
    <message>
        <source>Page to show first: explore, preprocess, train, tune, evaluate, classify, speedup, replay, runs, cluster, help, settings.</source>
        <translation>Page à afficher en premier&#xa0;: explore, preprocess, train, tune, evaluate, classify, speedup, replay, runs, cluster, help, settings.</translation>
    </message>
    <message>
        <source>Size of the text in percent: 50 to 300.</source>
        <translation>Taille du texte en pourcentage&#xa0;: 50 à 300.</translation>
    </message>
    <message>
        <source>--text-size is a number from 50 to 300, not &quot;%1&quot;</source>
        <translation>--text-size est un nombre de 50 à 300, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not all pages could be drawn into %1.</source>
        <translation>Certaines pages n’ont pas pu être dessinées dans %1.</translation>
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
        <translation>Les cinq classes les plus probables d’images, selon une exécution</translation>
    </message>
    <message>
        <source>Folder of the runs</source>
        <translation>Dossier des exécutions</translation>
    </message>
    <message>
        <source>... and %1 more notes.</source>
        <translation>... et %1 autres remarques.</translation>
    </message>
    <message>
        <source>      R         G         B</source>
        <translation>      R         V         B</translation>
    </message>
    <message>
        <source>Draw a demo dataset of 38 classes in Kaggle&apos;s layout</source>
        <translation>Dessiner un jeu de démonstration de 38 classes, disposé comme celui de Kaggle</translation>
    </message>
    <message>
        <source>Folder to draw into</source>
        <translation>Dossier où dessiner</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Images par classe</translation>
    </message>
    <message>
        <source>Pixels a side</source>
        <translation>Côté en pixels</translation>
    </message>
    <message>
        <source>Seed: the same one draws the same leaves</source>
        <translation>Graine&#xa0;: la même dessine les mêmes feuilles</translation>
    </message>
    <message>
        <source>Threads; 0: one a core</source>
        <translation>Threads&#xa0;; 0&#xa0;: un par cœur</translation>
    </message>
    <message>
        <source>List the classes and images of a dataset folder</source>
        <translation>Lister les classes et les images d’un dossier de données</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>Dossier du jeu de données</translation>
    </message>
    <message>
        <source>Assign every image to train, valid or test</source>
        <translation>Attribuer chaque image à train, valid ou test</translation>
    </message>
    <message>
        <source>auto, folders (keep train and valid, cut test out of train) or stratified</source>
        <translation>auto, folders (garder train et valid, prendre test dans train) ou stratified (par classe)</translation>
    </message>
    <message>
        <source>Share of train (stratified)</source>
        <translation>Part de train (stratified)</translation>
    </message>
    <message>
        <source>Share of valid (stratified)</source>
        <translation>Part de valid (stratified)</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>File to save the split to, for the recipe key split</source>
        <translation>Fichier où enregistrer le découpage, pour la clé de recette split</translation>
    </message>
    <message>
        <source>Exact channel mean and standard deviation</source>
        <translation>Moyenne et écart-type exacts des canaux</translation>
    </message>
    <message>
        <source>train, valid, test or all; auto: train/ of Kaggle&apos;s layout, all of a plain folder</source>
        <translation>train, valid, test ou all&#xa0;; auto&#xa0;: train/ dans la disposition de Kaggle, sinon tout le dossier</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 %5 images in %6; results in %7</source>
        <translation>Exactitude %1 (intervalle à 95&#xa0;% de %2 à %3) sur %4 images (%5) en %6&#xa0;; résultats dans %7</translation>
    </message>
    <message>
        <source>Classification report and confusion matrix of a run</source>
        <translation>Rapport de classification et matrice de confusion d’une exécution</translation>
    </message>
    <message>
        <source>train, valid or test; auto: test where the run has one, else valid</source>
        <translation>train, valid ou test&#xa0;; auto&#xa0;: test si l’exécution en a, sinon valid</translation>
    </message>
    <message>
        <source>Leafbench without a window: leaf diseases, ResNet-18, and what parallelism gains.</source>
        <translation>Leafbench sans fenêtre&#xa0;: maladies des feuilles, ResNet-18 et ce qu’apporte le parallélisme.</translation>
    </message>
    <message>
        <source>One JSON object a line on stdout; progress and log on stderr</source>
        <translation>Un objet JSON par ligne sur stdout&#xa0;; progression et journal sur stderr</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>ResNet-18&apos;s layers, shapes and parameters (the paper&apos;s Figure 8)</source>
        <translation>Couches, formes et paramètres de ResNet-18 (figure 8 de l’article)</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>all or head</source>
        <translation>all (tout le réseau) ou head (la dernière couche)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Epoch  train loss  train acc  valid loss  valid acc        lr       time  images/s  waited</source>
        <translation>  Ép.   perte tr.  exact.tr.  perte val.  exact.val        LR      durée  images/s attente</translation>
    </message>
    <message>
        <source>Trained for %1, %2 images/s; best validation accuracy %3 in epoch %4.</source>
        <translation>Entraîné pendant %1, %2 images/s&#xa0;; meilleure exactitude de validation %3 à l’époque %4.</translation>
    </message>
    <message>
        <source>%1 files were left out; they are listed in %2/refused.csv.</source>
        <translation>Fichiers écartés&#xa0;: %1&#xa0;; ils sont listés dans %2/refused.csv.</translation>
    </message>
    <message>
        <source>Next: leafbench-cli evaluate %1</source>
        <translation>Ensuite&#xa0;: leafbench-cli evaluate %1</translation>
    </message>
    <message>
        <source>Which pictures? Give --data DIR, or data in the recipe.</source>
        <translation>Quelles images&#xa0;? Donnez --data DIR, ou data dans la recette.</translation>
    </message>
    <message>
        <source>Go on with: leafbench-cli train --resume %1</source>
        <translation>Pour reprendre&#xa0;: leafbench-cli train --resume %1</translation>
    </message>
    <message>
        <source>Train ResNet-18 on a dataset folder</source>
        <translation>Entraîner ResNet-18 sur un dossier de données</translation>
    </message>
    <message>
        <source>key=value of the recipe; may be given often</source>
        <translation>clé=valeur de la recette&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Folder that the run goes into</source>
        <translation>Dossier où va l’exécution</translation>
    </message>
    <message>
        <source>Recipe keys:
</source>
        <translation>Clés de la recette&#xa0;:
</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tableau %1. %2</translation>
    </message>
    <message>
        <source>The paper&apos;s machine: %1</source>
        <translation>La machine de l’article&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1  paper s  speedup     here s  speedup   images</source>
        <translation>%1article s   accél.      ici s   accél.   images</translation>
    </message>
    <message>
        <source>  not measured yet</source>
        <translation>  pas encore mesuré</translation>
    </message>
    <message>
        <source>The paper&apos;s tables of times and speedups beside those measured on this machine</source>
        <translation>Les tableaux de temps et d’accélérations de l’article à côté de ceux mesurés sur cette machine</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Measure one workload at several worker counts</source>
        <translation>Mesurer une charge avec plusieurs nombres de workers</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Runs of each count</source>
        <translation>Passages par nombre de workers</translation>
    </message>
    <message>
        <source>Drop the files from the cache before each run</source>
        <translation>Retirer les fichiers du cache avant chaque passage</translation>
    </message>
    <message>
        <source>Images, in a fixed shuffled order; 0: all (the default; %1 for training)</source>
        <translation>Images, dans un ordre mélangé fixe&#xa0;; 0&#xa0;: toutes (par défaut&#xa0;; %1 pour l’entraînement)</translation>
    </message>
    <message>
        <source>Runs folder; the study goes into its speedup folder</source>
        <translation>Dossier des exécutions&#xa0;; l’étude va dans son dossier speedup</translation>
    </message>
    <message>
        <source>workers  repeat         time  images/s  cores used   waited</source>
        <translation>workers  répét.        durée  images/s  cœurs occ.  attente</translation>
    </message>
    <message>
        <source>
workers      median    least     most  speedup (95 % interval)  efficiency  Karp-Flatt    paper&apos;s time, speedup</source>
        <translation>
workers     médiane     min.     max.    accél. (interv. 95 %)  efficacité  Karp-Flatt   article, temps, accél.</translation>
    </message>
    <message>
        <source>  past the cores</source>
        <translation>  plus que de cœurs</translation>
    </message>
    <message>
        <source>Predicted for %1 workers with a core each: %2 by Amdahl, %3 by Gustafson.</source>
        <translation>Prédit pour %1 workers ayant chacun un cœur&#xa0;: %2 selon Amdahl, %3 selon Gustafson.</translation>
    </message>
    <message>
        <source>Paper: Table %1, %2.</source>
        <translation>Article&#xa0;: tableau %1, %2.</translation>
    </message>
    <message>
        <source>All runs gave the same result.</source>
        <translation>Tous les passages ont donné le même résultat.</translation>
    </message>
    <message>
        <source>The runs gave different results.</source>
        <translation>Les passages ont donné des résultats différents.</translation>
    </message>
    <message>
        <source>Stored in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>%1 tasks: %2, in %3 worker processes</source>
        <translation>%1 tâches&#xa0;: %2, dans %3 processus de travail</translation>
    </message>
    <message>
        <source>loader (threads) or tasks (a task graph, by worker processes)</source>
        <translation>loader (threads) ou tasks (un graphe de tâches, par processus de travail)</translation>
    </message>
    <message>
        <source>Threads (1 to 256) or worker processes (1 to 64); one a core if not given</source>
        <translation>Threads (1 à 256) ou processus de travail (1 à 64)&#xa0;; par défaut un par cœur</translation>
    </message>
    <message>
        <source>tune-parallel: LibTorch threads of each trial; 0: all cores shared out, so that one at a time has them all</source>
        <translation>tune-parallel&#xa0;: threads LibTorch par essai&#xa0;; 0&#xa0;: tous les cœurs sont partagés, un essai seul les a donc tous</translation>
    </message>
    <message>
        <source>The results were not compared: with other cores their sums round differently.</source>
        <translation>Les résultats n’ont pas été comparés&#xa0;: avec d’autres cœurs, leurs sommes s’arrondissent autrement.</translation>
    </message>
    <message>
        <source>How trials are suggested (tpe: Bayesian)</source>
        <translation>Comment les essais sont proposés (tpe&#xa0;: bayésien)</translation>
    </message>
    <message>
        <source>Which trials are stopped early (none)</source>
        <translation>Quels essais sont arrêtés tôt (none)</translation>
    </message>
    <message>
        <source>What a trial is judged by, at its best epoch (valid_accuracy)</source>
        <translation>Ce sur quoi un essai est jugé, à sa meilleure époque (valid_accuracy)</translation>
    </message>
    <message>
        <source>Of the sampler (42); that of the trainings is the recipe&apos;s</source>
        <translation>De l’échantillonneur (42)&#xa0;; celle des entraînements est dans la recette</translation>
    </message>
    <message>
        <source>tpe: finished trials, spread evenly, before it models (5)</source>
        <translation>tpe&#xa0;: essais terminés, répartis uniformément, avant de modéliser (5)</translation>
    </message>
    <message>
        <source>Trials before each one that its suggestion does not wait for (3); so many + 1 can run at a time</source>
        <translation>Essais précédents que la proposition d’un essai n’attend pas (3)&#xa0;; autant + 1 peuvent tourner à la fois</translation>
    </message>
    <message>
        <source>LibTorch threads of each trial (1)</source>
        <translation>Threads LibTorch par essai (1)</translation>
    </message>
    <message>
        <source>Use every result at once and share all cores out: trials then depend on how many run and on timing</source>
        <translation>Utiliser chaque résultat aussitôt et partager tous les cœurs&#xa0;: les essais dépendent alors de leur nombre simultané et du moment</translation>
    </message>
    <message>
        <source>Keep every trial&apos;s model (45 MB each), not the best alone</source>
        <translation>Garder le modèle de chaque essai (45 Mo chacun), pas seulement le meilleur</translation>
    </message>
    <message>
        <source>Search for good hyperparameters, several trials at a time</source>
        <translation>Chercher de bons hyperparamètres, plusieurs essais à la fois</translation>
    </message>
    <message>
        <source>Trials that the study has in the end</source>
        <translation>Nombre d’essais de l’étude à la fin</translation>
    </message>
    <message>
        <source>Trials at a time (default: as many as the cores let run)</source>
        <translation>Essais simultanés (par défaut&#xa0;: autant que les cœurs le permettent)</translation>
    </message>
    <message>
        <source>Search space (JSON); default: the paper&apos;s four hyperparameters</source>
        <translation>Espace de recherche (JSON)&#xa0;; par défaut&#xa0;: les quatre hyperparamètres de l’article</translation>
    </message>
    <message>
        <source>Folder that the trials&apos; runs go into</source>
        <translation>Dossier où vont les exécutions des essais</translation>
    </message>
    <message>
        <source>a validation accuracy of %1</source>
        <translation>une exactitude de validation de %1</translation>
    </message>
    <message>
        <source>a validation loss of %1</source>
        <translation>une perte de validation de %1</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Étude %1</translation>
    </message>
    <message>
        <source>No trial came to a value: all %1 failed or were pruned. See %2.</source>
        <translation>Aucun essai n’a donné de valeur&#xa0;: les %1 ont échoué ou ont été élagués. Voir %2.</translation>
    </message>
    <message>
        <source>Best is trial %1 with %2.</source>
        <translation>Le meilleur est l’essai %1 avec %2.</translation>
    </message>
    <message>
        <source>median: first epochs that are never judged (1)</source>
        <translation>median&#xa0;: premières époques jamais jugées (1)</translation>
    </message>
    <message>
        <source>More trials at a time need a longer look-back (--look-back %1), which is another study, or --as-fast-as-possible.</source>
        <translation>Plus d’essais à la fois demandent un recul plus long (--look-back %1), donc une autre étude, ou --as-fast-as-possible.</translation>
    </message>
    <message>
        <source>Without a recipe trials train five epochs with a step schedule. A space file, any recipe keys:</source>
        <translation>Sans recette, les essais s’entraînent cinq époques avec un programme par paliers. Un fichier d’espace, toutes clés de recette&#xa0;:</translation>
    </message>
    <message>
        <source>With --json stdout has one object a trial (trial, state, value, parameters, intermediate, elapsed_s, slot, run), and one at the end: best, elapsed_s, trials, complete, pruned, failed, study.
</source>
        <translation>Avec --json, stdout contient un objet par essai (trial, state, value, parameters, intermediate, elapsed_s, slot, run) et un à la fin&#xa0;: best, elapsed_s, trials, complete, pruned, failed, study.
</translation>
    </message>
    <message>
        <source>  Nearest training picture: %1 (%2, distance %3)</source>
        <translation>  Image d’entraînement la plus proche&#xa0;: %1 (%2, distance %3)</translation>
    </message>
    <message>
        <source>  This very file was in the training data: %1</source>
        <translation>  Ce fichier même était dans les données d’entraînement&#xa0;: %1</translation>
    </message>
    <message>
        <source>  This picture was in the training data: %1</source>
        <translation>  Cette image était dans les données d’entraînement&#xa0;: %1</translation>
    </message>
    <message>
        <source>  Where it looked: %1</source>
        <translation>  Où il a regardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not calibrated: %1</source>
        <translation>Non calibré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder for a picture each of where the network looked (Grad-CAM)</source>
        <translation>Dossier pour une image par photo montrant où le réseau a regardé (Grad-CAM)</translation>
    </message>
    <message>
        <source>Plain probabilities: nothing is learned from the run&apos;s own pictures first</source>
        <translation>Probabilités simples&#xa0;: rien n’est d’abord appris des images de l’exécution</translation>
    </message>
    <message>
        <source>Open every file: faulty ones, leaves on both sides of a split, what the background tells</source>
        <translation>Ouvrir chaque fichier&#xa0;: fichiers défectueux, feuilles des deux côtés d’un découpage, ce que révèle le fond</translation>
    </message>
    <message>
        <source>File that tells which pictures show the same leaf: PlantVillage&apos;s leaf-map.json, or CSV file,leaf</source>
        <translation>Fichier disant quelles images montrent la même feuille&#xa0;: leaf-map.json de PlantVillage, ou CSV file,leaf</translation>
    </message>
    <message>
        <source>File to save the leaf-clean split to, for the recipe key split</source>
        <translation>Fichier où enregistrer le découpage sans fuite de feuilles, pour la clé de recette split</translation>
    </message>
    <message>
        <source>Folder of the runs; what is known of the pictures is kept in it</source>
        <translation>Dossier des exécutions&#xa0;; ce qu’on sait des images y est conservé</translation>
    </message>
    <message>
        <source>Top 5 %1; expected calibration error %2, and %3 at the validation images&apos; temperature of %4</source>
        <translation>Top 5 %1&#xa0;; erreur de calibration attendue %2, et %3 à la température %4 des images de validation</translation>
    </message>
    <message>
        <source>None of them is faulty.</source>
        <translation>Aucune n’est défectueuse.</translation>
    </message>
    <message>
        <source>Faulty files: %1</source>
        <translation>Fichiers défectueux&#xa0;: %1</translation>
    </message>
    <message>
        <source>no images</source>
        <translation>aucune image</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>Images that show a leaf which is also in train:</source>
        <translation>Images montrant une feuille qui est aussi dans train&#xa0;:</translation>
    </message>
    <message>
        <source>split</source>
        <translation>découpage</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>The leaf-clean split is saved: train with --set split=%1</source>
        <translation>Le découpage sans fuite de feuilles est enregistré&#xa0;: entraînez avec --set split=%1</translation>
    </message>
    <message>
        <source>Pictures, or folders of them</source>
        <translation>Des images, ou des dossiers d’images</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Say where to: --to FOLDER, --bundle FILE.zip, or both.</source>
        <translation>Indiquez la destination&#xa0;: --to FOLDER, --bundle FILE.zip, ou les deux.</translation>
    </message>
    <message>
        <source>%1
Train from it with --set weights=FILE.</source>
        <translation>%1
Pour en partir à l’entraînement&#xa0;: --set weights=FILE.</translation>
    </message>
    <message>
        <source>A run&apos;s weights and numbers for other programs</source>
        <translation>Les poids et les chiffres d’une exécution pour d’autres programmes</translation>
    </message>
    <message>
        <source>Folder to write into</source>
        <translation>Dossier où écrire</translation>
    </message>
    <message>
        <source>Some of %1, between commas; all when left out</source>
        <translation>Certains parmi %1, séparés par des virgules&#xa0;; tous si omis</translation>
    </message>
    <message>
        <source>The whole run and all formats in one zip with SHA-256 sums</source>
        <translation>Toute l’exécution et tous les formats dans un zip avec sommes SHA-256</translation>
    </message>
    <message>
        <source>Takes a bundle, another machine&apos;s run, or ResNet-18 weights in</source>
        <translation>Importe un paquet, une exécution d’une autre machine ou des poids ResNet-18</translation>
    </message>
    <message>
        <source>A bundle, a run&apos;s folder, or weights (safetensors, or a state_dict of torch)</source>
        <translation>Un paquet, le dossier d’une exécution ou des poids (safetensors, ou un state_dict de torch)</translation>
    </message>
    <message>
        <source>
The paper replayed in %1, in %2</source>
        <translation>
L’article reproduit dans %1, en %2</translation>
    </message>
    <message>
        <source>Which pictures? Give DIR, or --resume REPLAY.</source>
        <translation>Quelles images&#xa0;? Donnez DIR, ou --resume REPLAY.</translation>
    </message>
    <message>
        <source>What is done is kept. Go on with: leafbench-cli replay --resume %1</source>
        <translation>Ce qui est fait est conservé. Pour reprendre&#xa0;: leafbench-cli replay --resume %1</translation>
    </message>
    <message>
        <source>Carry the whole paper out, step by step, its values beside this machine&apos;s</source>
        <translation>Dérouler tout l’article, étape par étape, ses valeurs à côté de celles de cette machine</translation>
    </message>
    <message>
        <source>smoke: minutes, on any dataset; lecture: under half an hour; full: the paper&apos;s sizes</source>
        <translation>smoke&#xa0;: quelques minutes, sur tout jeu de données&#xa0;; lecture&#xa0;: moins d’une demi-heure&#xa0;; full&#xa0;: les tailles de l’article</translation>
    </message>
    <message>
        <source>Runs folder; the replay goes into its replays folder</source>
        <translation>Dossier des exécutions&#xa0;; la reproduction va dans son dossier replays</translation>
    </message>
    <message>
        <source>A replay to go on with (default: the newest unfinished one of this folder and scale)</source>
        <translation>Reproduction à reprendre (par défaut&#xa0;: la plus récente inachevée de ce dossier et de cette échelle)</translation>
    </message>
    <message>
        <source>Folder of the report (default: report in the replay)</source>
        <translation>Dossier du rapport (par défaut&#xa0;: report dans la reproduction)</translation>
    </message>
    <message>
        <source>With --json stdout has an object as each step begins and ends (step, state, elapsed_s), one a measurement (step, workers, repeat, own_s, own_speedup, paper_s, paper_speedup), one an epoch, and one at the end: replay, scale, elapsed_s, report.
</source>
        <translation>Avec --json, stdout contient un objet au début et à la fin de chaque étape (step, state, elapsed_s), un par mesure (step, workers, repeat, own_s, own_speedup, paper_s, paper_speedup), un par époque, et un à la fin&#xa0;: replay, scale, elapsed_s, report.
</translation>
    </message>
    <message>
        <source>Classes and pictures (Figures 1 to 3)</source>
        <translation>Classes et images (figures 1 à 3)</translation>
    </message>
    <message>
        <source>Split (Table 2)</source>
        <translation>Découpage (tableau 2)</translation>
    </message>
    <message>
        <source>Mean and standard deviation by task graph (Table 4)</source>
        <translation>Moyenne et écart-type par graphe de tâches (tableau 4)</translation>
    </message>
    <message>
        <source>Mean and standard deviation by loader (Table 5)</source>
        <translation>Moyenne et écart-type par chargeur (tableau 5)</translation>
    </message>
    <message>
        <source>Pre-training (Appendix A)</source>
        <translation>Pré-entraînement (annexe A)</translation>
    </message>
    <message>
        <source>Training with loader workers (Table 7)</source>
        <translation>Entraînement avec workers de chargement (tableau 7)</translation>
    </message>
    <message>
        <source>Training with replicas (Table 9)</source>
        <translation>Entraînement avec réplicas (tableau 9)</translation>
    </message>
    <message>
        <source>Tuning, trials at a time (Table 12)</source>
        <translation>Réglage, essais simultanés (tableau 12)</translation>
    </message>
    <message>
        <source>Final training (Figure 14)</source>
        <translation>Entraînement final (figure 14)</translation>
    </message>
    <message>
        <source>Evaluation (Figures 15 and 16)</source>
        <translation>Évaluation (figures 15 et 16)</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Reproduction %1</translation>
    </message>
    <message>
        <source>%1. %2: done before, %3</source>
        <translation>%1. %2&#xa0;: déjà fait, %3</translation>
    </message>
    <message>
        <source>   done in %1</source>
        <translation>   fait en %1</translation>
    </message>
    <message>
        <source>   %1  %2   paper %3</source>
        <translation>   %1  %2   article %3</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>   best trial %1, validation accuracy %2: %3</source>
        <translation>   meilleur essai %1, exactitude de validation %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>best validation accuracy</source>
        <translation>meilleure exactitude de validation</translation>
    </message>
    <message>
        <source>accuracy, %1 images</source>
        <translation>exactitude, %1 images</translation>
    </message>
    <message>
        <source>   epoch %1: training %2, validation %3, %4</source>
        <translation>   époque %1&#xa0;: entraînement %2, validation %3, %4</translation>
    </message>
    <message>
        <source>%1, not in the paper</source>
        <translation>%1, absent de l’article</translation>
    </message>
    <message>
        <source>paper %1 s  %2</source>
        <translation>article %1 s  %2</translation>
    </message>
    <message>
        <source>%1 is in the trash. Take it back with: leafbench-cli runs trash --restore %2</source>
        <translation>%1 est dans la corbeille. Pour la récupérer&#xa0;: leafbench-cli runs trash --restore %2</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>Dossier des exécutions</translation>
    </message>
    <message>
        <source>Only runs with all of these words in name, tags, notes or recipe</source>
        <translation>Seulement les exécutions contenant tous ces mots dans le nom, les étiquettes, les notes ou la recette</translation>
    </message>
    <message>
        <source>Only runs with this tag; may be repeated</source>
        <translation>Seulement les exécutions ayant cette étiquette&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Only starred runs</source>
        <translation>Seulement les exécutions avec étoile</translation>
    </message>
    <message>
        <source>Only runs in this state</source>
        <translation>Seulement les exécutions dans cet état</translation>
    </message>
    <message>
        <source>Largest, newest or best first by</source>
        <translation>Les plus grandes, récentes ou bonnes d’abord, selon</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’ordre inverse</translation>
    </message>
    <message>
        <source>Add tags to a run</source>
        <translation>Ajouter des étiquettes à une exécution</translation>
    </message>
    <message>
        <source>Take them away</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Star a run</source>
        <translation>Donner une étoile à une exécution</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Write a run&apos;s note; none removes it</source>
        <translation>Écrire la note d’une exécution&#xa0;; sans texte, la supprimer</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Mots de la note</translation>
    </message>
    <message>
        <source>Move runs to the trash</source>
        <translation>Mettre des exécutions à la corbeille</translation>
    </message>
    <message>
        <source>List what is in the trash</source>
        <translation>Lister le contenu de la corbeille</translation>
    </message>
    <message>
        <source>Delete all of it for good</source>
        <translation>Tout supprimer définitivement</translation>
    </message>
    <message>
        <source>Put this one back, by its name in the trash</source>
        <translation>Remettre celle-ci, d’après son nom dans la corbeille</translation>
    </message>
    <message>
        <source>Where runs&apos; recipes differ, and what they came to</source>
        <translation>En quoi les recettes des exécutions diffèrent, et ce qu’elles ont donné</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Best valid acc</source>
        <translation>Meill. exactitude</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Sans étoile</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Jetée le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>The trash was empty.</source>
        <translation>La corbeille était vide.</translation>
    </message>
    <message>
        <source>%1 runs are gone for good, %2.</source>
        <translation>Exécutions supprimées définitivement&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Their recipes are the same.</source>
        <translation>Leurs recettes sont identiques.</translation>
    </message>
    <message>
        <source>Cut from the tensors&apos; names: %1</source>
        <translation>Retiré des noms des tenseurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Skipped, and not executed: %1</source>
        <translation>Ignoré, et non exécuté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where the run&apos;s dataset is now, if it was moved</source>
        <translation>Où se trouve maintenant le jeu de données de l’exécution, s’il a été déplacé</translation>
    </message>
    <message>
        <source>To train on from its weights: %1</source>
        <translation>Pour continuer l’entraînement depuis ses poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>The number of epochs of this run cannot be changed: its learning rate follows it, or its last state is not kept. %1</source>
        <translation>Le nombre d’époques de cette exécution ne peut pas changer&#xa0;: son taux d’apprentissage en dépend, ou son dernier état n’est pas conservé. %1</translation>
    </message>
    <message>
        <source>Dataset folder; with --resume: where it is now</source>
        <translation>Dossier du jeu de données&#xa0;; avec --resume&#xa0;: où il est maintenant</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped; with --set epochs=N: up to that epoch</source>
        <translation>Reprendre une exécution arrêtée&#xa0;; avec --set epochs=N&#xa0;: jusqu’à cette époque</translation>
    </message>
    <message>
        <source>What is trained is kept. Go on with: leafbench-cli tune --study %1 --trials %2</source>
        <translation>Ce qui est entraîné est conservé. Pour reprendre&#xa0;: leafbench-cli tune --study %1 --trials %2</translation>
    </message>
    <message>
        <source>%1; the training takes about %2</source>
        <translation>%1&#xa0;; l’entraînement dure environ %2</translation>
    </message>
    <message>
        <source>Print the manual page, or the completions of a shell</source>
        <translation>Afficher la page de manuel, ou les complétions d’un shell</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Quoi afficher</translation>
    </message>
    <message>
        <source>... and %1 more warnings.</source>
        <translation>... et %1 autres avertissements.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Dataset folder; of a study that exists: where it is now</source>
        <translation>Dossier du jeu de données&#xa0;; pour une étude existante&#xa0;: où il est maintenant</translation>
    </message>
    <message>
        <source>List, mark, compare, delete and move runs</source>
        <translation>Lister, marquer, comparer, supprimer et déplacer des exécutions</translation>
    </message>
    <message>
        <source>Where the runs lie; with DIR: use the runs there from now on</source>
        <translation>Où se trouvent les exécutions&#xa0;; avec DIR&#xa0;: utiliser désormais celles de ce dossier</translation>
    </message>
    <message>
        <source>A folder of runs; nothing is moved</source>
        <translation>Un dossier d’exécutions&#xa0;; rien n’est déplacé</translation>
    </message>
    <message>
        <source>Move all runs and studies to another folder, on another disk</source>
        <translation>Déplacer toutes les exécutions et études vers un autre dossier, même sur un autre disque</translation>
    </message>
    <message>
        <source>An empty folder, or a new one. The old one is removed after all files are copied and compared; cancelled or killed before, it stays in use</source>
        <translation>Un dossier vide ou nouveau. L’ancien est supprimé une fois tous les fichiers copiés et comparés&#xa0;; en cas d’annulation ou d’arrêt avant, il reste en service</translation>
    </message>
    <message>
        <source>Share of test; of train/ with folders (%1 is the paper&apos;s)</source>
        <translation>Part de test&#xa0;; de train/ avec folders (%1 dans l’article)</translation>
    </message>
    <message>
        <source>Say which pictures, or folders of them.</source>
        <translation>Indiquez quelles images, ou quels dossiers d’images.</translation>
    </message>
    <message>
        <source>%1 answers: %2</source>
        <translation>%1 répond&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is called sure: %1</source>
        <translation>Rien n’est dit sûr&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Left out: best</source>
        <translation>%1. Omis&#xa0;: best</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Another dataset, whose class folders are matched with the run&apos;s</source>
        <translation>Un autre jeu de données, dont les dossiers de classes sont comparés à ceux de l’exécution</translation>
    </message>
    <message>
        <source>With --on: a CSV or JSON file of which folder is which class of the run</source>
        <translation>Avec --on&#xa0;: un fichier CSV ou JSON disant quel dossier est quelle classe de l’exécution</translation>
    </message>
    <message>
        <source>With --on: only write such a file, to be edited</source>
        <translation>Avec --on&#xa0;: écrire seulement un tel fichier, à modifier</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same but for its form</source>
        <translation>le même, à la forme près</translation>
    </message>
    <message>
        <source>by the mapping</source>
        <translation>par la correspondance</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unsure: look at it</source>
        <translation>incertain&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>not in the model</source>
        <translation>absent du modèle</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <translation>%1&#xa0;; ou %2</translation>
    </message>
    <message>
        <source>%1 of %2 (%3; 95 % interval %4 to %5)</source>
        <translation>%1 sur %2 (%3&#xa0;; intervalle à 95&#xa0;% de %4 à %5)</translation>
    </message>
    <message>
        <source>%1 of %2 class folders are classes of the run:</source>
        <translation>%1 dossiers de classes sur %2 sont des classes de l’exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 images of known classes in %5</source>
        <translation>Exactitude %1 (intervalle à 95&#xa0;% de %2 à %3) sur %4 images de classes connues en %5</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1 (%2 to %3) on %4 images</source>
        <translation>  la validation de l’exécution&#xa0;: %1 (%2 à %3) sur %4 images</translation>
    </message>
    <message>
        <source>Expected calibration error %1 at a temperature of %2</source>
        <translation>Erreur de calibration attendue %1 à une température de %2</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1</source>
        <translation>  la validation de l’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it turns away is not known: the run&apos;s own pictures are not there to learn that from (--data DIR)</source>
        <translation>On ne sait pas ce qu’il rejette&#xa0;: les images de l’exécution ne sont pas là pour l’apprendre (--data DIR)</translation>
    </message>
    <message>
        <source>Turned away, of known classes: %1</source>
        <translation>Rejetées, de classes connues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Turned away, of classes that are not in the model: %1</source>
        <translation>Rejetées, de classes absentes du modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written: %1. Look at what is unsure, then evaluate with --on %2 --mapping %1</source>
        <translation>Écrit&#xa0;: %1. Vérifiez ce qui est incertain, puis évaluez avec --on %2 --mapping %1</translation>
    </message>
    <message>
        <source>This is the run&apos;s own dataset: it has learned from pictures in it, so the numbers flatter it</source>
        <translation>C’est le jeu de données de l’exécution elle-même&#xa0;: elle a appris de ses images, les chiffres la flattent donc</translation>
    </message>
    <message>
        <source>Results in %1</source>
        <translation>Résultats dans %1</translation>
    </message>
    <message>
        <source>  Nearest training leaves: %1</source>
        <translation>  Feuilles d’entraînement les plus proches&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run directory, its name, latest, starter, or best: starred, then by validation accuracy</source>
        <translation>Dossier de l’exécution, son nom, latest, starter ou best&#xa0;: celles à étoile, puis selon l’exactitude de validation</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Written: %1. LEAFBENCH_STARTER=%1 makes it the starter model.</source>
        <translation>Écrit&#xa0;: %1. LEAFBENCH_STARTER=%1 en fait le modèle de départ.</translation>
    </message>
    <message>
        <source>The model card of the starter model, which ships with the program</source>
        <translation>La fiche du modèle de départ, fourni avec le programme</translation>
    </message>
    <message>
        <source>Make a starter model of a run, in a new folder</source>
        <translation>Faire d’une exécution un modèle de départ, dans un nouveau dossier</translation>
    </message>
    <message>
        <source>The folder, which must not be there yet</source>
        <translation>Le dossier, qui ne doit pas encore exister</translation>
    </message>
    <message>
        <source>Markdown that its model card begins with: data, licences, what it does not know</source>
        <translation>Markdown par lequel commence sa fiche de modèle&#xa0;: données, licences, ce qu’il ne connaît pas</translation>
    </message>
    <message>
        <source>Unlike the training pictures (distance %1, above %2; %3 of the validation pictures are turned away): do not trust the classes</source>
        <translation>Différente des images d’entraînement (distance %1, au-dessus de %2&#xa0;; %3 des images de validation sont rejetées)&#xa0;: ne vous fiez pas aux classes</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalle à 95&#xa0;% de %2 à %3)</translation>
    </message>
    <message>
        <source>Right on %1 of %2 photographs as they are; of the same leaves, cut out and put</source>
        <translation>Juste sur %1 photos sur %2 telles quelles&#xa0;; sur les mêmes feuilles, détourées et placées</translation>
    </message>
    <message>
        <source>  %1: %2; %3 points (95 % interval %4 to %5)</source>
        <translation>  %1&#xa0;: %2&#xa0;; %3 points (intervalle à 95&#xa0;% de %4 à %5)</translation>
    </message>
    <message>
        <source>%1; results and examples in %2</source>
        <translation>%1&#xa0;; résultats et exemples dans %2</translation>
    </message>
    <message>
        <source>Puts the leaves that a run is validated on before other backgrounds</source>
        <translation>Place les feuilles sur lesquelles une exécution est validée devant d’autres fonds</translation>
    </message>
    <message>
        <source>Another labelled dataset, whose class folders match by name</source>
        <translation>Un autre jeu de données étiqueté, dont les dossiers de classes correspondent par leur nom</translation>
    </message>
    <message>
        <source>Images, drawn by the seed; 0: all</source>
        <translation>Images, tirées selon la graine&#xa0;; 0&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Seed of the backgrounds</source>
        <translation>Graine des fonds</translation>
    </message>
    <message>
        <source>Slurm will start job %1 again; it goes on from here.</source>
        <translation>Slurm relancera le job %1&#xa0;; il reprendra d’ici.</translation>
    </message>
    <message>
        <source>Slurm did not requeue job %1: %2</source>
        <translation>Slurm n’a pas remis le job %1 en file&#xa0;: %2</translation>
    </message>
    <message>
        <source>Processes on this machine that share the images, by threads; srun and torchrun start them on several</source>
        <translation>Processus de cette machine qui se partagent les images, par threads&#xa0;; srun et torchrun les lancent sur plusieurs</translation>
    </message>
    <message>
        <source>%1 ranks share each batch; the cores above are those of each</source>
        <translation>%1 rangs se partagent chaque batch&#xa0;; les cœurs ci-dessus sont ceux de chacun</translation>
    </message>
    <message>
        <source>Processes on this machine that share each batch; srun and torchrun start them on several</source>
        <translation>Processus de cette machine qui se partagent chaque batch&#xa0;; srun et torchrun les lancent sur plusieurs</translation>
    </message>
    <message>
        <source>Several processes tune together only in a database: --study postgresql://user@host/database#study. With a file, start one process; --parallel says how many trials it runs at a time.</source>
        <translation>Plusieurs processus ne règlent ensemble que dans une base de données&#xa0;: --study postgresql://user@host/database#study. Avec un fichier, lancez un seul processus&#xa0;; --parallel dit combien d’essais il exécute à la fois.</translation>
    </message>
    <message>
        <source>Predicted for an epoch that takes one rank %1, in %2 steps:</source>
        <translation>Prédit pour une époque qui prend %1 à un rang, en %2 pas&#xa0;:</translation>
    </message>
    <message>
        <source>%1 ranks: %2, a speedup of %3; %4 of it waits for the network</source>
        <translation>%1 rangs&#xa0;: %2, une accélération de %3&#xa0;; %4 de ce temps attend le réseau</translation>
    </message>
    <message>
        <source>All-reduce of %1 ranks on %2</source>
        <translation>All-reduce de %1 rangs sur %2</translation>
    </message>
    <message>
        <source>      size            time     each rank sends</source>
        <translation>    taille           temps     envoyé par rang</translation>
    </message>
    <message>
        <source>As bandwidth and latency of a ring&apos;s steps: %1</source>
        <translation>En débit et latence des pas d’un anneau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Measure how fast ranks exchange gradients; srun and torchrun start them on several machines</source>
        <translation>Mesurer la vitesse d’échange des gradients entre rangs&#xa0;; srun et torchrun les lancent sur plusieurs machines</translation>
    </message>
    <message>
        <source>Processes on this machine</source>
        <translation>Processus sur cette machine</translation>
    </message>
    <message>
        <source>Sizes that take longer are left out</source>
        <translation>Les tailles plus longues sont omises</translation>
    </message>
    <message>
        <source>Seconds that an epoch takes one rank: predicts what more would take</source>
        <translation>Secondes d’une époque pour un rang&#xa0;: prédit ce que prendraient davantage de rangs</translation>
    </message>
    <message>
        <source>Training images of that epoch</source>
        <translation>Images d’entraînement de cette époque</translation>
    </message>
    <message>
        <source>With --json stdout has one object a size (ranks, bytes, elapsed_s), and one at the end: bytes_per_s and latency_s of a ring&apos;s steps. With --epoch: an object a number of ranks (ranks, predicted_s, speedup, communication_share).
</source>
        <translation>Avec --json, stdout contient un objet par taille (ranks, bytes, elapsed_s), et un à la fin&#xa0;: bytes_per_s et latency_s des pas d’un anneau. Avec --epoch&#xa0;: un objet par nombre de rangs (ranks, predicted_s, speedup, communication_share).
</translation>
    </message>
    <message>
        <source>Folder to export CSV, JSON, Extra-P&apos;s text and timelines for Perfetto (Chrome&apos;s trace format) to</source>
        <translation>Dossier où exporter CSV, JSON, le texte d’Extra-P et les chronologies pour Perfetto (format de trace de Chrome)</translation>
    </message>
    <message>
        <source>(a key of recipes; leafbench-cli train --help has its range)</source>
        <translation>(une clé des recettes&#xa0;; leafbench-cli train --help donne sa plage)</translation>
    </message>
    <message>
        <source>There is no entry for &quot;%1&quot;. leafbench-cli help lists all of them.</source>
        <translation>Il n’y a pas d’entrée pour «&#xa0;%1&#xa0;». leafbench-cli help les liste toutes.</translation>
    </message>
    <message>
        <source>What a term of the study, or a key of recipes, means</source>
        <translation>Ce que signifie un terme de l’étude ou une clé des recettes</translation>
    </message>
    <message>
        <source>A term, or a part of one; none: the list of all</source>
        <translation>Un terme, ou une partie&#xa0;; aucun&#xa0;: la liste de tous</translation>
    </message>
    <message>
        <source>Its id, Slurm&apos;s number, or latest</source>
        <translation>Son identifiant, le numéro de Slurm ou latest</translation>
    </message>
    <message>
        <source>The jobs on clusters, as they are now</source>
        <translation>Les jobs sur les clusters, dans leur état actuel</translation>
    </message>
    <message>
        <source>Only this one: its id, Slurm&apos;s number, or latest</source>
        <translation>Seulement celui-ci&#xa0;: son identifiant, le numéro de Slurm ou latest</translation>
    </message>
    <message>
        <source>Wait for it, and print its epochs; Ctrl-C leaves the job alone</source>
        <translation>L’attendre et afficher ses époques&#xa0;; Ctrl-C ne touche pas au job</translation>
    </message>
    <message>
        <source>Print its log</source>
        <translation>Afficher son journal</translation>
    </message>
    <message>
        <source>As they were last known, without asking the clusters</source>
        <translation>Dans leur dernier état connu, sans interroger les clusters</translation>
    </message>
    <message>
        <source>Take it off the list; its folder on the cluster stays</source>
        <translation>Le retirer de la liste&#xa0;; son dossier sur le cluster reste</translation>
    </message>
    <message>
        <source>End a job on a cluster; a training stores its state</source>
        <translation>Arrêter un job sur un cluster&#xa0;; un entraînement enregistre son état</translation>
    </message>
    <message>
        <source>Take the runs and studies of a job home</source>
        <translation>Rapatrier les exécutions et études d’un job</translation>
    </message>
    <message>
        <source>The profiles of clusters</source>
        <translation>Les profils des clusters</translation>
    </message>
    <message>
        <source>Ask a cluster whether a job can be sent</source>
        <translation>Demander à un cluster si un job peut être envoyé</translation>
    </message>
    <message>
        <source>Its profile</source>
        <translation>Son profil</translation>
    </message>
    <message>
        <source>Store a profile</source>
        <translation>Enregistrer un profil</translation>
    </message>
    <message>
        <source>A profile as JSON (packaging/cluster has examples)</source>
        <translation>Un profil en JSON (exemples dans packaging/cluster)</translation>
    </message>
    <message>
        <source>Remove a profile; its jobs stay</source>
        <translation>Supprimer un profil&#xa0;; ses jobs restent</translation>
    </message>
    <message>
        <source>Epoch %1: train loss %2, valid loss %3, valid accuracy %4</source>
        <translation>Époque %1&#xa0;: perte d’entraînement %2, perte de validation %3, exactitude de validation %4</translation>
    </message>
    <message>
        <source>No cluster is known yet. Profiles lie in %1; leafbench-cli clusters add FILE stores one.</source>
        <translation>Aucun cluster n’est encore connu. Les profils sont dans %1&#xa0;; leafbench-cli clusters add FILE en enregistre un.</translation>
    </message>
    <message>
        <source>%1 is submitted as %2. Its folder: %3:%4</source>
        <translation>%1 est soumis sous %2. Son dossier&#xa0;: %3:%4</translation>
    </message>
    <message>
        <source>Next: leafbench-cli jobs --follow %1; when it is done: leafbench-cli fetch %1</source>
        <translation>Ensuite&#xa0;: leafbench-cli jobs --follow %1&#xa0;; une fois terminé&#xa0;: leafbench-cli fetch %1</translation>
    </message>
    <message>
        <source>No job was sent to a cluster.</source>
        <translation>Aucun job n’a été envoyé à un cluster.</translation>
    </message>
    <message>
        <source>The job has stored no run.</source>
        <translation>Le job n’a enregistré aucune exécution.</translation>
    </message>
    <message>
        <source>Which job? Give one of: %1, and its arguments.</source>
        <translation>Quel job&#xa0;? Donnez l’un de&#xa0;: %1, et ses arguments.</translation>
    </message>
    <message>
        <source>Send train, tune, stats, speedup or replay to a cluster (Slurm)</source>
        <translation>Envoyer train, tune, stats, speedup ou replay à un cluster (Slurm)</translation>
    </message>
    <message>
        <source>A profile by its name; leafbench-cli clusters lists them</source>
        <translation>Un profil par son nom&#xa0;; leafbench-cli clusters les liste</translation>
    </message>
    <message>
        <source>Only print the script</source>
        <translation>Afficher seulement le script</translation>
    </message>
    <message>
        <source>Wait for it, and print its epochs</source>
        <translation>L’attendre et afficher ses époques</translation>
    </message>
    <message>
        <source>After these options come the command and its arguments: leafbench-cli submit --cluster ocelot train --data /data/leaves --set epochs=40
Files of --recipe, --space, --set split and --set weights are sent along.
</source>
        <translation>Après ces options viennent la commande et ses arguments&#xa0;: leafbench-cli submit --cluster ocelot train --data /data/leaves --set epochs=40
Les fichiers de --recipe, --space, --set split et --set weights sont envoyés avec.
</translation>
    </message>
    <message>
        <source>As before submit</source>
        <translation>Comme avant submit</translation>
    </message>
    <message>
        <source>ALTERED</source>
        <translation>MODIFIÉ</translation>
    </message>
    <message>
        <source>%1 was changed after Leafbench wrote it.</source>
        <translation>%1 a été modifié après que Leafbench l’a écrit.</translation>
    </message>
    <message>
        <source>Worksheets: %1</source>
        <translation>Fiches de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>The speedups of all machines: %1</source>
        <translation>Les accélérations de toutes les machines&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the worksheets of guided labs in a folder; one table and one plot of a class</source>
        <translation>Vérifier les fiches de travail des labs guidés d’un dossier&#xa0;; un tableau et un graphique pour une classe</translation>
    </message>
    <message>
        <source>Folder of the worksheets (*.html)</source>
        <translation>Dossier des fiches de travail (*.html)</translation>
    </message>
    <message>
        <source>File for the speedups of all machines: .svg, .pdf or .png</source>
        <translation>Fichier pour les accélérations de toutes les machines&#xa0;: .svg, .pdf ou .png</translation>
    </message>
    <message>
        <source>Only say how long it would take on this machine, and how much memory and disk</source>
        <translation>Dire seulement combien de temps cela prendrait sur cette machine, et combien de mémoire et de disque</translation>
    </message>
    <message>
        <source>A recipe&apos;s name (leafbench-cli recipes lists them) or its file (JSON); keys it lacks keep their defaults</source>
        <translation>Le nom d’une recette (leafbench-cli recipes les liste) ou son fichier (JSON)&#xa0;; les clés absentes gardent leur valeur par défaut</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>ne change rien</translation>
    </message>
    <message>
        <source>Recipes by name for train --recipe: what each changes, and how long it takes</source>
        <translation>Recettes par leur nom pour train --recipe&#xa0;: ce que chacune change, et combien de temps elle prend</translation>
    </message>
    <message>
        <source>Dataset folder that the times are for; without it there are none</source>
        <translation>Dossier du jeu de données pour lequel valent les durées&#xa0;; sans lui, il n’y en a pas</translation>
    </message>
    <message>
        <source>Runs folder; your own recipes lie in its recipes folder</source>
        <translation>Dossier des exécutions&#xa0;; vos propres recettes sont dans son dossier recipes</translation>
    </message>
    <message>
        <source>Store the recipe of this file under its name</source>
        <translation>Enregistrer la recette de ce fichier sous son nom</translation>
    </message>
    <message>
        <source>Nothing was measured on this machine yet: a few batches are trained first (about %1 s).</source>
        <translation>Rien n’a encore été mesuré sur cette machine&#xa0;: quelques batches sont d’abord entraînés (environ %1 s).</translation>
    </message>
    <message>
        <source>Add --measure to measure this machine first (about %1 s).</source>
        <translation>Ajoutez --measure pour mesurer d’abord cette machine (environ %1 s).</translation>
    </message>
    <message>
        <source>With --estimate: train a few batches first where nothing was measured on this machine yet (about %1 s)</source>
        <translation>Avec --estimate&#xa0;: entraîner d’abord quelques batches si rien n’a encore été mesuré sur cette machine (environ %1 s)</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;». Il y a&#xa0;: %2</translation>
    </message>
    <message>
        <source>A table of these columns, separated by commas: run,best_valid,seed</source>
        <translation>Un tableau de ces colonnes, séparées par des virgules&#xa0;: run,best_valid,seed</translation>
    </message>
    <message>
        <source>In groups of the same value in this column, with best and mean</source>
        <translation>En groupes de même valeur dans cette colonne, avec la meilleure et la moyenne</translation>
    </message>
    <message>
        <source>Only the columns in which the runs differ</source>
        <translation>Seulement les colonnes où les exécutions diffèrent</translation>
    </message>
    <message>
        <source>The table as CSV, with the values in full</source>
        <translation>Le tableau en CSV, avec les valeurs complètes</translation>
    </message>
    <message>
        <source>The lab is one process, which starts the others by itself: srun --nodes=1 --ntasks=1 leafbench-cli speedup --workers 1x1,2x1</source>
        <translation>Le labo est un seul processus, qui lance lui-même les autres&#xa0;: srun --nodes=1 --ntasks=1 leafbench-cli speedup --workers 1x1,2x1</translation>
    </message>
    <message>
        <source>Processes on several nodes tune together only in a database: --study postgresql://user@host/database</source>
        <translation>Des processus sur plusieurs nœuds ne règlent ensemble que dans une base de données&#xa0;: --study postgresql://user@host/database</translation>
    </message>
    <message>
        <source>tune-parallel, tune-nodes: trials of each run</source>
        <translation>tune-parallel, tune-nodes&#xa0;: essais par passage</translation>
    </message>
    <message>
        <source>tune-nodes: postgresql://user@host/database, where each run makes a study that all processes reach, and removes it; without one a file, for processes on this machine</source>
        <translation>tune-nodes&#xa0;: postgresql://user@host/database, où chaque passage crée une étude que tous les processus atteignent, puis la supprime&#xa0;; sans cela un fichier, pour des processus sur cette machine</translation>
    </message>
    <message>
        <source>Run with --help for more information.</source>
        <translation>Pour en savoir plus, ajoutez --help.</translation>
    </message>
    <message>
        <source>This folder says itself what is for training and validation: --train and --valid are for --mode stratified.</source>
        <translation>Ce dossier indique lui-même ce qui sert à l’entraînement et à la validation&#xa0;: --train et --valid sont pour --mode stratified.</translation>
    </message>
    <message>
        <source>Taken as the last layer: %1</source>
        <translation>Pris comme dernière couche&#xa0;: %1</translation>
    </message>
    <message>
        <source>The shares of train, valid and test add up to %1, not to 1: each is divided by that.</source>
        <translation>La somme des parts de train, valid et test est de %1, et non de 1&#xa0;: chacune est divisée par cette somme.</translation>
    </message>
    <message>
        <source>None of the %1 trials is the best: those that came to a value break a constraint, or their value is infinite. See %2.</source>
        <translation>Aucun des %1 essais n’est le meilleur&#xa0;: ceux qui ont donné une valeur enfreignent une contrainte, ou leur valeur est infinie. Voir %2.</translation>
    </message>
    <message>
        <source>Train it for longer: leafbench-cli train --recipe %1 --set epochs=%2</source>
        <translation>Pour l’entraîner plus longtemps&#xa0;: leafbench-cli train --recipe %1 --set epochs=%2</translation>
    </message>
    <message>
        <source>Stored as &quot;%1&quot;: leafbench-cli train --recipe %2</source>
        <translation>Enregistrée sous «&#xa0;%1&#xa0;»&#xa0;: leafbench-cli train --recipe %2</translation>
    </message>
    <message>
        <source>%1 images of test lie in no class folder, so they have no class, and are left out.</source>
        <translation>Images de test qui ne sont dans aucun dossier de classe, donc sans classe et écartées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For more epochs: leafbench-cli train --resume %1 --set epochs=%2</source>
        <translation>Pour plus d’époques&#xa0;: leafbench-cli train --resume %1 --set epochs=%2</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Il n’y a pas de commande %1.</translation>
    </message>
    <message>
        <source>There is no command %1. Did you mean %2?</source>
        <translation>Il n’y a pas de commande %1. Vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 n’a pas d’option %2.</translation>
    </message>
    <message>
        <source>%1 A key of recipes is set with --set %2=VALUE.</source>
        <translation>%1 Une clé des recettes se règle avec --set %2=VALUE.</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 Vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>Each setting needs a --set of its own: --set %1</source>
        <translation>Chaque réglage demande son propre --set&#xa0;: --set %1</translation>
    </message>
    <message>
        <source>%1 is one argument too many for %2.</source>
        <translation>%1 est un argument de trop pour %2.</translation>
    </message>
    <message>
        <source>Say what to do: leafbench-cli COMMAND.</source>
        <translation>Indiquez que faire&#xa0;: leafbench-cli COMMAND.</translation>
    </message>
    <message>
        <source>Right on %1 of %2 photograph as it is; of the same leaf, cut out and put</source>
        <translation>Juste sur %1 photo sur %2 telle quelle&#xa0;; sur la même feuille, détourée et placée</translation>
    </message>
    <message>
        <source>%1 drawn in %2 in %3.</source>
        <translation>Dessin de %1 dans %2 en %3.</translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 %5 image in %6; results in %7</source>
        <translation>Exactitude %1 (intervalle à 95&#xa0;% de %2 à %3) sur %4 image (%5) en %6&#xa0;; résultats dans %7</translation>
    </message>
    <message>
        <source>Predicted for an epoch that takes one rank %1, in %2 step:</source>
        <translation>Prédit pour une époque qui prend %1 à un rang, en %2 pas&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2, nodes: %3, ranks a node: %4, cores a rank: %5; jobs in %6</source>
        <translation>%1&#xa0;: %2, nœuds&#xa0;: %3, rangs par nœud&#xa0;: %4, cœurs par rang&#xa0;: %5&#xa0;; jobs dans %6</translation>
    </message>
    <message>
        <source>... and %1 more note.</source>
        <translation>... et %1 autre remarque.</translation>
    </message>
    <message>
        <source>... and %1 more warning.</source>
        <translation>... et %1 autre avertissement.</translation>
    </message>
    <message>
        <source>%1 (%2): </source>
        <translation>%1 (%2)&#xa0;: </translation>
    </message>
    <message>
        <source>Accuracy %1 (95 % interval %2 to %3) on %4 image of a known class in %5</source>
        <translation>Exactitude %1 (intervalle à 95&#xa0;% de %2 à %3) sur %4 image d’une classe connue en %5</translation>
    </message>
    <message>
        <source>  the run&apos;s validation: %1 (%2 to %3) on %4 image</source>
        <translation>  la validation de l’exécution&#xa0;: %1 (%2 à %3) sur %4 image</translation>
    </message>
    <message>
        <source>%1 run is gone for good, %2.</source>
        <translation>%1 exécution supprimée définitivement, %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3; %4 of %5</source>
        <translation>%1, %2, %3&#xa0;; %4 sur %5</translation>
    </message>
    <message>
        <source>The %1 trial is not the best: it breaks a constraint, or its value is infinite. See %2.</source>
        <translation>%1 essai, mais il n’est pas le meilleur&#xa0;: il enfreint une contrainte, ou sa valeur est infinie. Voir %2.</translation>
    </message>
    <message>
        <source>No trial came to a value: %1 failed or was pruned. See %2.</source>
        <translation>Aucun essai n’a donné de valeur&#xa0;: %1 a échoué ou a été élagué. Voir %2.</translation>
    </message>
    <message>
        <source>%1
%2, %3
%4 in %5
%6 free on its disk</source>
        <translation>%1
%2, %3
%4 dans %5
%6 libres sur son disque</translation>
    </message>
    <message>
        <source>The runs are in %1 now: %2 in %3, compared with the old ones.</source>
        <translation>Les exécutions sont maintenant dans %1&#xa0;: %2 dans %3, après comparaison avec les anciens.</translation>
    </message>
    <message>
        <source>%1 examined in %2, %3 of them now.</source>
        <translation>Examen de %1 en %2, dont %3 à l’instant.</translation>
    </message>
    <message>
        <source>%1 in %2 of %3, read in %4.</source>
        <translation>%1 dans %2 de %3, lecture en %4.</translation>
    </message>
    <message>
        <source>%1 image of test lies in no class folder, so it has no class, and is left out.</source>
        <translation>%1 image de test n’est dans aucun dossier de classe, donc sans classe et écartée.</translation>
    </message>
    <message>
        <source>%1 tasks: %2, in %3 worker process</source>
        <translation>%1 tâches&#xa0;: %2, dans %3 processus de travail</translation>
    </message>
    <message>
        <source>%1 task: %2, in %3 worker process</source>
        <translation>%1 tâche&#xa0;: %2, dans %3 processus de travail</translation>
    </message>
    <message>
        <source>%1 in %2, %3 images/s</source>
        <translation>%1 en %2, %3 images/s</translation>
    </message>
    <message>
        <source>Training: %1, validation: %2, %3; %4, %5</source>
        <translation>Entraînement&#xa0;: %1, validation&#xa0;: %2, %3&#xa0;; %4, %5</translation>
    </message>
    <message>
        <source>%1 file was left out; it is listed in %2/refused.csv.</source>
        <translation>%1 fichier écarté&#xa0;; il est listé dans %2/refused.csv.</translation>
    </message>
    <message>
        <source>This run is over: %1, best validation accuracy %2 in epoch %3.</source>
        <translation>Cette exécution est terminée&#xa0;: %1, meilleure exactitude de validation %2 à l’époque %3.</translation>
    </message>
    <message>
        <source>This run is over; what its epochs came to is not known any more.</source>
        <translation>Cette exécution est terminée&#xa0;; on ne sait plus ce que ses époques ont donné.</translation>
    </message>
    <message>
        <source>Study file (SQLite, as Optuna&apos;s; FILE.db#NAME is one of several in it), or postgresql://user@host/database#study, which any number of processes on any machines tune together; one that exists goes on with its own settings</source>
        <translation>Fichier d’étude (SQLite, comme Optuna&#xa0;; FILE.db#NAME en désigne une parmi plusieurs), ou postgresql://user@host/database#study, que des processus en nombre quelconque, sur toutes machines, règlent ensemble&#xa0;; une étude existante continue avec ses propres paramètres</translation>
    </message>
    <message>
        <source>%1 is kept from before.</source>
        <translation>%1 conservé d’avant.</translation>
    </message>
    <message>
        <source>%1 are kept from before.</source>
        <translation>%1 conservés d’avant.</translation>
    </message>
    <message>
        <source>With --json stdout has one object a measurement (workload, workers, repeat, elapsed_s, images, images_per_s, wait_share, work_s, result, cores, resources; of tunings trials_per_hour; over nodes nodes and hosts), and one at the end: speedup, speedup_low, speedup_high, efficiency, median_s and karp_flatt as objects by worker count ({&quot;1&quot;: 1, &quot;2&quot;: 1.9}; over nodes {&quot;1x1&quot;: 1, &quot;1x2&quot;: 1.6, &quot;2x1&quot;: 1.9}, where law_points names what the laws use: of as many workers the layout over the most nodes), serial_fraction (Amdahl&apos;s; null with fewer than two counts up to the cores), amdahl and gustafson with their 95 % intervals, usl (the Universal Scalability Law&apos;s contention and coherence), predictions for 16, 32 and 64 workers, next_count (what to measure next), efficiency_split (why a count is as efficient as it is), simulation (the statistics&apos; tasks on more workers), noise, verdict.
</source>
        <translation>Avec --json, stdout contient un objet par mesure (workload, workers, repeat, elapsed_s, images, images_per_s, wait_share, work_s, result, cores, resources&#xa0;; pour les réglages trials_per_hour&#xa0;; sur plusieurs nœuds nodes et hosts), et un à la fin&#xa0;: speedup, speedup_low, speedup_high, efficiency, median_s et karp_flatt comme objets par nombre de workers ({&quot;1&quot;: 1, &quot;2&quot;: 1.9}&#xa0;; sur plusieurs nœuds {&quot;1x1&quot;: 1, &quot;1x2&quot;: 1.6, &quot;2x1&quot;: 1.9}, où law_points nomme ce que prennent les lois&#xa0;: pour autant de workers, la disposition sur le plus de nœuds), serial_fraction (d’Amdahl&#xa0;; null avec moins de deux nombres jusqu’aux cœurs), amdahl et gustafson avec leurs intervalles à 95&#xa0;%, usl (contention et coherence de la loi universelle de scalabilité), des prédictions pour 16, 32 et 64 workers, next_count (que mesurer ensuite), efficiency_split (pourquoi un nombre est aussi efficace qu’il l’est), simulation (les tâches des statistiques sur plus de workers), noise, verdict.
</translation>
    </message>
    <message>
        <source>Worker counts, as 1,2,4,8 (the default; 0,2,4,8 for train-workers, 0: the training thread loads; 1,2,4 for train-replicas, train-ranks and tune-nodes; five counts on eight cores and more). Ranks and processes in a job of Slurm: 1x1,1x2,2x1,4x2, nodes times processes on each, also as many of them laid out in several ways</source>
        <translation>Nombres de workers, comme 1,2,4,8 (par défaut&#xa0;; 0,2,4,8 pour train-workers, 0&#xa0;: le thread d’entraînement charge&#xa0;; 1,2,4 pour train-replicas, train-ranks et tune-nodes&#xa0;; cinq nombres à partir de huit cœurs). Rangs et processus dans un job de Slurm&#xa0;: 1x1,1x2,2x1,4x2, nœuds fois processus sur chacun, aussi autant d’entre eux disposés de plusieurs façons</translation>
    </message>
    <message>
        <source>Speedup studies (of leafbench-cli speedup):</source>
        <translation>Études de speedup (de leafbench-cli speedup)&#xa0;:</translation>
    </message>
    <message>
        <source>Tuning studies (go on with: leafbench-cli tune --study STUDY --trials N):</source>
        <translation>Études de réglage (continuer avec&#xa0;: leafbench-cli tune --study ÉTUDE --trials N)&#xa0;:</translation>
    </message>
    <message>
        <source>Replays of the paper (go on with: leafbench-cli replay --resume REPLAY):</source>
        <translation>Reproductions de l’article (continuer avec&#xa0;: leafbench-cli replay --resume REPRODUCTION)&#xa0;:</translation>
    </message>
    <message>
        <source>List the stored speedup studies, tuning studies and replays</source>
        <translation>Lister les études de speedup, les études de réglage et les reproductions enregistrées</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AboutDialog</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>About Leafbench</source>
        <translation>À propos de Leafbench</translation>
    </message>
    <message>
        <source>Leafbench %1</source>
        <translation>Leafbench %1</translation>
    </message>
    <message>
        <source>A workbench for leaf-disease classification: data, training, tuning, and what more workers gain. Free software under the GNU General Public License, version 3; without any warranty.</source>
        <translation>Un atelier pour la classification des maladies des feuilles&#xa0;: données, entraînement, réglage, et ce que gagnent davantage de workers. Logiciel libre sous licence publique générale GNU, version 3&#xa0;; sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AnswerEditor</name>
    <message>
        <source>Draw your guess here, or type it below</source>
        <translation>Tracez votre estimation ici, ou saisissez-la ci-dessous</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>votre estimation</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::AnswerView</name>
    <message>
        <source>Learn what this model &amp;knows</source>
        <translation>Apprendre ce que sait ce &amp;modèle</translation>
    </message>
    <message>
        <source>This leaf was in your training data</source>
        <translation>Cette feuille était dans vos données d’entraînement</translation>
    </message>
    <message>
        <source>Looks once at the training and validation pictures of the run. Then its answers are calibrated, it says when a picture is unlike them, and it shows the leaves that are nearest.</source>
        <translation>Parcourt une fois les images d’entraînement et de validation de l’exécution. Ensuite ses réponses sont calibrées, elle dit quand une image en diffère, et elle montre les feuilles les plus proches.</translation>
    </message>
    <message>
        <source>Nearest training leaves</source>
        <translation>Feuilles d’entraînement proches</translation>
    </message>
    <message>
        <source>By the distance of what the network sees in them: 0 is the same, 2 the opposite</source>
        <translation>Selon la distance de ce que le réseau y voit&#xa0;: 0 est identique, 2 l’opposé</translation>
    </message>
    <message>
        <source>The likeliest classes all the same:</source>
        <translation>Les classes malgré tout les plus probables&#xa0;:</translation>
    </message>
    <message>
        <source>the same file</source>
        <translation>le même fichier</translation>
    </message>
    <message>
        <source>perhaps turned, mirrored, resized or encoded again</source>
        <translation>peut-être tournée, retournée, redimensionnée ou réencodée</translation>
    </message>
    <message>
        <source>%1: %2 (%3). What it says about it shows what it remembers, not what it can do.</source>
        <translation>%1&#xa0;: %2 (%3). Ce qu’il en dit montre ce dont il se souvient, pas ce dont il est capable.</translation>
    </message>
    <message>
        <source>It is learning what it knows; the answers will come again, calibrated.</source>
        <translation>Il apprend ce qu’il sait&#xa0;; les réponses reviendront, calibrées.</translation>
    </message>
    <message>
        <source>Weak model</source>
        <translation>Modèle faible</translation>
    </message>
    <message>
        <source>The starter model learned from this leaf</source>
        <translation>Le modèle de départ a appris de cette feuille</translation>
    </message>
    <message>
        <source>In the dataset: %1</source>
        <translation>Dans le jeu de données&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BackgroundView</name>
    <message>
        <source>Leaf or background?</source>
        <translation>Feuille ou fond&#xa0;?</translation>
    </message>
    <message>
        <source>The leaves that the run is validated on are cut out of their photographs and put before other backgrounds: where it is wrong then, it went by the background. About a minute for a thousand.</source>
        <translation>Les feuilles sur lesquelles l’exécution est validée sont détourées de leurs photos et placées devant d’autres fonds&#xa0;: là où elle se trompe alors, elle se fiait au fond. Environ une minute pour mille.</translation>
    </message>
    <message>
        <source>Swap backgrounds</source>
        <translation>Échanger les fonds</translation>
    </message>
    <message>
        <source>Accuracy by background</source>
        <translation>Exactitude par fond</translation>
    </message>
    <message>
        <source>Swap again</source>
        <translation>Échanger encore</translation>
    </message>
    <message>
        <source>Answers all images again</source>
        <translation>Répond à nouveau sur toutes les images</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>photograph, own background continued, another class&apos;s, made up</source>
        <translation>photo, propre fond prolongé, celui d’une autre classe, inventé</translation>
    </message>
    <message>
        <source>A leaf before four backgrounds</source>
        <translation>Une feuille devant quatre fonds</translation>
    </message>
    <message>
        <source>Swapping backgrounds</source>
        <translation>Échange des fonds</translation>
    </message>
    <message>
        <source>%1 images of %2.</source>
        <translation>%1 images sur %2.</translation>
    </message>
    <message>
        <source>The starter model ships without its pictures: open a dataset with folders of its classes first</source>
        <translation>Le modèle de départ est fourni sans ses images&#xa0;: ouvrez d’abord un jeu de données ayant des dossiers de ses classes</translation>
    </message>
    <message>
        <source>Swapping backgrounds…</source>
        <translation>Échange des fonds…</translation>
    </message>
    <message>
        <source>%1 image of %2.</source>
        <translation>%1 image sur %2.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BaseRecipeFields</name>
    <message>
        <source>Edit &amp;recipe…</source>
        <translation>Modifier la &amp;recette…</translation>
    </message>
    <message>
        <source>All of the recipe that every trial begins with</source>
        <translation>Toute la recette par laquelle commence chaque essai</translation>
    </message>
    <message>
        <source>Recipe that every trial begins with</source>
        <translation>Recette de base de chaque essai</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Réseau entier</translation>
    </message>
    <message>
        <source>Every layer learns, with augmentation</source>
        <translation>Chaque couche apprend, avec augmentation</translation>
    </message>
    <message>
        <source>Frozen backbone</source>
        <translation>Backbone gelé</translation>
    </message>
    <message>
        <source>The head alone learns, on features that are computed once and kept: many times faster.
Needs start weights that are good already.</source>
        <translation>Seule la tête apprend, sur des caractéristiques calculées une fois et conservées&#xa0;: bien plus rapide.
Il faut des poids de départ déjà bons.</translation>
    </message>
    <message>
        <source>%1, schedule %2, batch of %3, %4, %5</source>
        <translation>%1, programme %2, batch de %3, %4, %5</translation>
    </message>
    <message>
        <source>no augmentation</source>
        <translation>sans augmentation</translation>
    </message>
    <message>
        <source>with augmentation</source>
        <translation>avec augmentation</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>depuis zéro</translation>
    </message>
    <message>
        <source>from start weights</source>
        <translation>avec poids de départ</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BestCard</name>
    <message>
        <source>Best so far</source>
        <translation>Meilleur essai actuel</translation>
    </message>
    <message>
        <source>Use as recipe</source>
        <translation>Utiliser la recette</translation>
    </message>
    <message>
        <source>Put the best trial&apos;s recipe into Train&apos;s form</source>
        <translation>Reporter la recette du meilleur essai dans le formulaire «&#xa0;Entraîner&#xa0;»</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Write the best trial&apos;s recipe into a file</source>
        <translation>Écrire la recette du meilleur essai dans un fichier</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Hold the best trial&apos;s model against images in Evaluate</source>
        <translation>Confronter le modèle du meilleur essai à des images dans «&#xa0;Évaluer&#xa0;»</translation>
    </message>
    <message>
        <source>No trial has finished yet.</source>
        <translation>Aucun essai n’est encore terminé.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::BiasCard</name>
    <message>
        <source>Background bias</source>
        <translation>Biais de fond</translation>
    </message>
    <message>
        <source>Too few sound images of several leaves to learn from.</source>
        <translation>Trop peu d’images saines de plusieurs feuilles pour apprendre.</translation>
    </message>
    <message>
        <source>A random forest learned the colours of these pixels from %1 images. Published: of the same pixels on PlantVillage, whose most frequent class is one image in ten (Noyan 2022).</source>
        <translation>Une forêt aléatoire a appris les couleurs de ces pixels sur %1 images. Publié&#xa0;: pour les mêmes pixels sur PlantVillage, dont la classe la plus fréquente fait une image sur dix (Noyan 2022).</translation>
    </message>
    <message>
        <source>Chance %1, here %2, published %3</source>
        <translation>Hasard %1, ici %2, publié %3</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>The eight pixels: corners and middles of the sides</source>
        <translation>Les huit pixels&#xa0;: coins et milieux des côtés</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CameraDialog</name>
    <message>
        <source>&amp;Take picture</source>
        <translation>&amp;Prendre la photo</translation>
    </message>
    <message>
        <source>Take a picture</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>The camera wakes up…</source>
        <translation>La caméra se réveille…</translation>
    </message>
    <message>
        <source>There is no camera: connect one, and its picture appears here.</source>
        <translation>Il n’y a pas de caméra&#xa0;: branchez-en une, et son image apparaîtra ici.</translation>
    </message>
    <message>
        <source>Leafbench may not use the camera: allow it in the settings of your system, then open this window again.</source>
        <translation>Leafbench n’a pas le droit d’utiliser la caméra&#xa0;: autorisez-le dans les paramètres de votre système, puis rouvrez cette fenêtre.</translation>
    </message>
    <message>
        <source>The camera sends no picture: another program may be using it.</source>
        <translation>La caméra n’envoie pas d’image&#xa0;: un autre programme l’utilise peut-être.</translation>
    </message>
    <message>
        <source>The camera was unplugged: connect it again, and its picture comes back.</source>
        <translation>La caméra a été débranchée&#xa0;: rebranchez-la, et son image reviendra.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CellImagesCard</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images of the chosen cell</source>
        <translation>Images de la case choisie</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <translation>%1&#xa0;: reconnues</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 prises pour %2</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>aucune image</translation>
    </message>
    <message>
        <source>%1 images, surest first</source>
        <translation>%1 images, les plus sûres d’abord</translation>
    </message>
    <message>
        <source>choose a cell of the matrix</source>
        <translation>choisissez une case de la matrice</translation>
    </message>
    <message>
        <source>%1, not shipped</source>
        <translation>non fourni&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ChannelCard</name>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Mean as a line, one standard deviation to both sides as a band, from 0 (black) to 1</source>
        <translation>La moyenne en ligne, un écart-type de chaque côté en bande, de 0 (noir) à 1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Press Compute: mean and standard deviation of each colour channel stand here, to use wherever pictures are normalised.</source>
        <translation>Appuyez sur Calculer&#xa0;: la moyenne et l’écart-type de chaque canal s’affichent ici, à utiliser partout où des images sont normalisées.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Std</source>
        <translation>Std</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy the numbers as text</source>
        <translation>Copier les nombres comme texte</translation>
    </message>
    <message>
        <source>C&amp;opy as Python</source>
        <translation>Copier en P&amp;ython</translation>
    </message>
    <message>
        <source>Copy a transforms.Normalize(...) for torchvision</source>
        <translation>Copier un transforms.Normalize(...) pour torchvision</translation>
    </message>
    <message>
        <source>%1: mean %2, standard deviation %3</source>
        <translation>%1&#xa0;: moyenne %2, écart-type %3</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>1 picture left out</source>
        <translation>1 image écartée</translation>
    </message>
    <message>
        <source>%1 pictures left out</source>
        <translation>%1 images écartées</translation>
    </message>
    <message>
        <source>channel	mean	std</source>
        <translation>canal	moyenne	std</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ChannelHistogram</name>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>Histogram of red, green and blue</source>
        <translation>Histogramme du rouge, du vert et du bleu</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3, most pixels at %4 of 255</source>
        <translation>%1&#xa0;: moyenne %2, écart-type %3, le plus de pixels à %4 sur 255</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassCard</name>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>1 note from the scan</source>
        <translation>1 remarque de lecture</translation>
    </message>
    <message>
        <source>%1 notes from the scan</source>
        <translation>%1 remarques de lecture</translation>
    </message>
    <message>
        <source>Ctrl or Shift: several classes</source>
        <translation>Ctrl ou Maj&#xa0;: plusieurs classes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassComparisonModel</name>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1&#xa0;: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>; difference %1 points (95 % interval %2 to %3)</source>
        <translation>&#xa0;; différence %1 points (intervalle à 95&#xa0;% de %2 à %3)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>The first minus the second, in points of a hundred</source>
        <translation>La première moins la seconde, en points de pourcentage</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassSpeedups</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>idéal</translation>
    </message>
    <message>
        <source>Curves: %1</source>
        <translation>Courbes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Speedups of the class</source>
        <translation>Accélérations de la classe</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassTableModel</name>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Sans classe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images, against the largest class</source>
        <translation>Images, par rapport à la plus grande classe</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Toutes celles-ci</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClassifyPage</name>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Classify a leaf</source>
        <translation>Classifier une feuille</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>A tool to study with: it knows single leaves photographed one by one, and no others. Not advice for a farm.</source>
        <translation>Un outil pour étudier&#xa0;: il connaît les feuilles photographiées une par une, et rien d’autre. Pas un conseil pour une exploitation.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen de l’image…</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.jpe *.jfif *.png *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.JPG *.JPEG *.PNG *.TIF);;All files (*)</source>
        <translation>Images (*.jpg *.jpeg *.jpe *.jfif *.png *.bmp *.webp *.tif *.tiff *.ppm *.pgm *.JPG *.JPEG *.PNG *.TIF);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The five most likely classes of your picture will stand here.</source>
        <translation>Les cinq classes les plus probables de votre image s’afficheront ici.</translation>
    </message>
    <message>
        <source>Drop pictures anywhere in this window, paste one, or open files</source>
        <translation>Déposez des images n’importe où dans cette fenêtre, collez-en une ou ouvrez des fichiers</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>Ce dossier ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>There is no model to ask yet. Train one first; then the pictures are answered by themselves.</source>
        <translation>Il n’y a pas encore de modèle à interroger. Entraînez-en un d’abord&#xa0;; les images recevront alors leur réponse d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>Chargement du modèle…</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <translation>La liste est dans %1.</translation>
    </message>
    <message>
        <source>Learning what this model knows</source>
        <translation>Apprentissage de ce que sait ce modèle</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Do&amp;ssier…</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>&amp;Ouvrir des images…</translation>
    </message>
    <message>
        <source>Drop pictures of leaves here, or a folder of them; paste one with Ctrl+V, or press Open images</source>
        <translation>Déposez ici des images de feuilles ou un dossier d’images&#xa0;; collez-en une avec Ctrl+V, ou appuyez sur Ouvrir des images</translation>
    </message>
    <message>
        <source>The clipboard holds no picture. Copy one, or picture files, and paste again.</source>
        <translation>Le presse-papiers ne contient pas d’image. Copiez-en une, ou des fichiers d’images, et collez à nouveau.</translation>
    </message>
    <message>
        <source>That picture lies on the web, and Leafbench fetches nothing from there. Copy the picture itself in the browser (Copy image), then press Ctrl+V here.</source>
        <translation>Cette image est sur le web, et Leafbench n’y télécharge rien. Copiez l’image elle-même dans le navigateur (Copier l’image), puis appuyez ici sur Ctrl+V.</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Classify all pictures of a folder</source>
        <translation>Classifier toutes les images d’un dossier</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Coller une image</translation>
    </message>
    <message>
        <source>Ta&amp;ke a picture…</source>
        <translation>Prendre &amp;une photo…</translation>
    </message>
    <message>
        <source>Take a picture with a camera of this machine</source>
        <translation>Prendre une photo avec une caméra de cette machine</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Photo du %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterChoice</name>
    <message>
        <source>Run on</source>
        <translation>Exécuter sur</translation>
    </message>
    <message>
        <source>Where the job runs: on this machine, or on a cluster with Slurm</source>
        <translation>Où tourne le job&#xa0;: sur cette machine, ou sur un cluster avec Slurm</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>New cluster…</source>
        <translation>Nouveau cluster…</translation>
    </message>
    <message>
        <source>Sending the job to %1…</source>
        <translation>Envoi du job à %1…</translation>
    </message>
    <message>
        <source>%1 is sent. It goes on when this window is closed.</source>
        <translation>%1 est envoyé. Il continue quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Voir les jobs</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterDialog</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Asks the cluster whether a job can be sent; starts nothing</source>
        <translation>Demande au cluster si un job peut être envoyé&#xa0;; ne lance rien</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Nouveau cluster</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
    <message>
        <source>Asking the cluster…</source>
        <translation>Interrogation du cluster…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>By which you know it: letters, digits, dots and dashes</source>
        <translation>Sous lequel vous le connaissez&#xa0;: lettres, chiffres, points et tirets</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>As for ssh: me@login.example.edu, or a name of your ssh config. Empty: sbatch is on this machine</source>
        <translation>Comme pour ssh&#xa0;: moi@login.example.edu, ou un nom de votre configuration ssh. Vide&#xa0;: sbatch est sur cette machine</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>What a job asks for</source>
        <translation>Ce que demande un job</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Empty: the cluster&apos;s default</source>
        <translation>Vide&#xa0;: la valeur par défaut du cluster</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Machines of a training. Other jobs take one</source>
        <translation>Machines d’un entraînement. Les autres jobs en prennent une</translation>
    </message>
    <message>
        <source>Ranks a node</source>
        <translation>Rangs par nœud</translation>
    </message>
    <message>
        <source>Processes of a training on each of them</source>
        <translation>Processus d’un entraînement sur chacune</translation>
    </message>
    <message>
        <source>Cores a rank</source>
        <translation>Cœurs par rang</translation>
    </message>
    <message>
        <source>Of other jobs: cores of the job</source>
        <translation>Pour les autres jobs&#xa0;: cœurs du job</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Durée max.</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds, or days-hours. Before it ends a training stores its state and goes on in a new turn</source>
        <translation>Heures:minutes:secondes, ou jours-heures. Avant la fin, un entraînement enregistre son état et reprend dans un nouveau tour</translation>
    </message>
    <message>
        <source>the partition&apos;s</source>
        <translation>celle de la partition</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Runs folder</source>
        <translation>Dossier des exéc.</translation>
    </message>
    <message>
        <source>Where jobs and their runs are kept; all nodes must see it</source>
        <translation>Où sont conservés les jobs et leurs exécutions&#xa0;; tous les nœuds doivent le voir</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Its folder on the cluster. Empty: the same path as here</source>
        <translation>Leur dossier sur le cluster. Vide&#xa0;: le même chemin qu’ici</translation>
    </message>
    <message>
        <source>as here</source>
        <translation>comme ici</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>leafbench-cli on the nodes: its name, or its path</source>
        <translation>leafbench-cli sur les nœuds&#xa0;: son nom ou son chemin</translation>
    </message>
    <message>
        <source>Load first</source>
        <translation>Charger d’abord</translation>
    </message>
    <message>
        <source>Lines of the shell before the program, as module load</source>
        <translation>Lignes du shell avant le programme, comme module load</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Autres options</translation>
    </message>
    <message>
        <source>Further options of sbatch, one a line</source>
        <translation>Autres options de sbatch, une par ligne</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ClusterPage</name>
    <message>
        <source>Cluster jobs</source>
        <translation>Jobs de cluster</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Asks all clusters now, for lost jobs too</source>
        <translation>Interroge tous les clusters maintenant, aussi sur les jobs perdus</translation>
    </message>
    <message>
        <source>Trainings, tunings and studies on a cluster with Slurm. They go on when this window is closed</source>
        <translation>Entraînements, réglages et études sur un cluster avec Slurm. Ils continuent quand cette fenêtre est fermée</translation>
    </message>
    <message>
        <source>%1 wait or run. They go on when this window is closed</source>
        <translation>%1 en attente ou en cours. Ils continuent quand cette fenêtre est fermée</translation>
    </message>
    <message>
        <source>Leafbench</source>
        <translation>Leafbench</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Annuler %1&#xa0;?</translation>
    </message>
    <message>
        <source>A training stores its state; take it home to go on with it here.</source>
        <translation>Un entraînement enregistre son état&#xa0;; rapatriez-le pour le poursuivre ici.</translation>
    </message>
    <message>
        <source>&amp;Cancel the job</source>
        <translation>&amp;Annuler le job</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ComparisonView</name>
    <message>
        <source>Not evaluated yet</source>
        <translation>Pas encore évaluée</translation>
    </message>
    <message>
        <source>Once the run is evaluated, it can be held beside another run or the paper.</source>
        <translation>Une fois l’exécution évaluée, elle peut être comparée à une autre exécution ou à l’article.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>The other run was not evaluated on these images</source>
        <translation>L’autre exécution n’a pas été évaluée sur ces images</translation>
    </message>
    <message>
        <source>Evaluate it on the same subset, and both can be compared image by image.</source>
        <translation>Évaluez-la sur le même sous-ensemble&#xa0;: les deux pourront être comparées image par image.</translation>
    </message>
    <message>
        <source>Evaluate the other run</source>
        <translation>Évaluer l’autre</translation>
    </message>
    <message>
        <source>The paper&apos;s Figure 15</source>
        <translation>La figure 15 de l’article</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Évaluation…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ConfidenceView</name>
    <message>
        <source>Not evaluated yet</source>
        <translation>Pas encore évaluée</translation>
    </message>
    <message>
        <source>Once the run is evaluated, this shows how far its probabilities can be trusted.</source>
        <translation>Une fois l’exécution évaluée, ceci montre à quel point on peut se fier à ses probabilités.</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>Réévaluer</translation>
    </message>
    <message>
        <source>This evaluation was stored by an older version, without the scores of every class. Evaluate again to see how sure the run is and how far that can be trusted.</source>
        <translation>Cette évaluation a été enregistrée par une version plus ancienne, sans les scores de toutes les classes. Réévaluez pour voir à quel point l’exécution est sûre et combien on peut s’y fier.</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Point at a column, or move with the arrow keys, to read it out.</source>
        <translation>Pointez une colonne, ou déplacez-vous avec les flèches, pour la lire.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>AS TRAINED</source>
        <translation>TEL QU’ENTRAÎNÉ</translation>
    </message>
    <message>
        <source>CALIBRATED</source>
        <translation>CALIBRÉ</translation>
    </message>
    <message>
        <source>%1, as trained</source>
        <translation>%1, tel qu’entraîné</translation>
    </message>
    <message>
        <source>%1, calibrated</source>
        <translation>%1, calibré</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>tel qu’entraîné</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibré</translation>
    </message>
    <message>
        <source>Expected calibration error</source>
        <translation>Erreur de calibration attendue</translation>
    </message>
    <message>
        <source>How far from the truth its probabilities are, on average over the images</source>
        <translation>L’écart de ses probabilités à la vérité, en moyenne sur les images</translation>
    </message>
    <message>
        <source>Largest calibration error</source>
        <translation>Plus grande erreur de calibration</translation>
    </message>
    <message>
        <source>The same, of the worst column</source>
        <translation>La même chose, pour la pire colonne</translation>
    </message>
    <message>
        <source>Negative log likelihood</source>
        <translation>Log-vraisemblance négative</translation>
    </message>
    <message>
        <source>The mean loss; wrong answers given surely cost most. The temperature makes it small on the validation images.</source>
        <translation>La perte moyenne&#xa0;; les réponses fausses données avec assurance coûtent le plus. La température la réduit sur les images de validation.</translation>
    </message>
    <message>
        <source>If it may say nothing</source>
        <translation>S’il peut se taire</translation>
    </message>
    <message>
        <source>How sure it must be to answer, in percent</source>
        <translation>À quel point il doit être sûr pour répondre, en pour cent</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ConfusionMatrixPlot</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe réelle</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Classe prédite</translation>
    </message>
    <message>
        <source>mistaken</source>
        <translation>confondues</translation>
    </message>
    <message>
        <source>right</source>
        <translation>justes</translation>
    </message>
    <message>
        <source>%1 of %2 %3 recognised (%4)</source>
        <translation>%1 sur %2 %3 reconnues (%4)</translation>
    </message>
    <message>
        <source>%1 of %2 %3 taken for %4 (%5)</source>
        <translation>%1 sur %2 %3 prises pour %4 (%5)</translation>
    </message>
    <message>
        <source>%1 right, in %2</source>
        <translation>Justes&#xa0;: %1, dans %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ContourPlot</name>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Surface: %1</source>
        <translation>Surface&#xa0;: %1</translation>
    </message>
    <message>
        <source>inverse-distance weighting of the complete trials (Shepard 1968)</source>
        <translation>pondération inverse à la distance des essais complets (Shepard 1968)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ContourSurface</name>
    <message>
        <source>Value by two parameters</source>
        <translation>Valeur selon deux paramètres</translation>
    </message>
    <message>
        <source>Needs a study of two parameters or more.</source>
        <translation>Il faut une étude d’au moins deux paramètres.</translation>
    </message>
    <message>
        <source>Appears after %1 complete trials that have both parameters.</source>
        <translation>Apparaît après %1 essais complets ayant les deux paramètres.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CoreBars</name>
    <message>
        <source>Core %1</source>
        <translation>Cœur %1</translation>
    </message>
    <message>
        <source>Cores %1 to %2</source>
        <translation>Cœurs %1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use of each core</source>
        <translation>Utilisation de chaque cœur</translation>
    </message>
    <message>
        <source>Use of each core by all programs</source>
        <translation>Utilisation de chaque cœur par tous les programmes</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::CurvePaint</name>
    <message>
        <source>more workers than cores</source>
        <translation>plus de workers que de cœurs</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::DataCheckView</name>
    <message>
        <source>Check the dataset before you trust a score</source>
        <translation>Vérifier le jeu de données avant de se fier à un score</translation>
    </message>
    <message>
        <source>Every picture is opened once: which files are faulty, which leaves lie in train and in validation or test, and how much of the class the background alone gives away.</source>
        <translation>Chaque image est ouverte une fois&#xa0;: quels fichiers sont défectueux, quelles feuilles sont à la fois dans train et dans validation ou test, et ce que le fond seul révèle de la classe.</translation>
    </message>
    <message>
        <source>&amp;Check the dataset</source>
        <translation>&amp;Vérifier les données</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>Opens only files that are new or changed</source>
        <translation>N’ouvre que les fichiers nouveaux ou modifiés</translation>
    </message>
    <message>
        <source>Checking the dataset</source>
        <translation>Vérification des données</translation>
    </message>
    <message>
        <source>Another job is running</source>
        <translation>Un autre job est en cours</translation>
    </message>
    <message>
        <source>Open a dataset first</source>
        <translation>Ouvrez d’abord un jeu de données</translation>
    </message>
    <message>
        <source>%1, known from an earlier check</source>
        <translation>%1, d’après une vérification précédente</translation>
    </message>
    <message>
        <source>%1 examined in %2</source>
        <translation>Examen de %1 en %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::DatasetQuestion</name>
    <message>
        <source>%1 holds other images than were learned from. Choose the folder where they are now, and the job goes on.</source>
        <translation>%1 contient d’autres images que celles de l’apprentissage. Choisissez le dossier où elles sont maintenant, et le job continue.</translation>
    </message>
    <message>
        <source>The dataset that was learned from is no longer at %1. Choose the folder where it is now, and the job goes on.</source>
        <translation>Le jeu de données de l’apprentissage n’est plus dans %1. Choisissez le dossier où il est maintenant, et le job continue.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Where the dataset is now</source>
        <translation>Où se trouve maintenant le jeu de données</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ElapsedBars</name>
    <message>
        <source>Elapsed time (ms)</source>
        <translation>Durée (ms)</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Elapsed time by %1</source>
        <translation>Durée selon %1</translation>
    </message>
    <message>
        <source>%1 %2: %3, from %4 to %5 in %6 measurements</source>
        <translation>%1 %2&#xa0;: %3, de %4 à %5 en %6 mesures</translation>
    </message>
    <message>
        <source>Elapsed time (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mesure en cours…</translation>
    </message>
    <message>
        <source>Elapsed time (s), median</source>
        <translation>Durée (s), médiane</translation>
    </message>
    <message>
        <source>Least (s)</source>
        <translation>Minimum (s)</translation>
    </message>
    <message>
        <source>Most (s)</source>
        <translation>Maximum (s)</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>%1 %2: %3, in %6 measurement from %4 to %5</source>
        <translation>%1 %2&#xa0;: %3, de %4 à %5 en %6 mesure</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EndBanner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close this message (Ctrl+M)</source>
        <translation>Fermer ce message (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EndedRuns</name>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Pendant votre absence</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Show this run</source>
        <translation>Voir cette exécution</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Close this; it comes back when something else has ended</source>
        <translation>Fermer&#xa0;; cela revient quand autre chose se termine</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>%1 more on the page Runs</source>
        <translation>%1 de plus sur la page Exécutions</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EpochTableModel</name>
    <message>
        <source>%1  best</source>
        <translation>%1  meilleure</translation>
    </message>
    <message>
        <source>Highest validation accuracy so far: this epoch&apos;s weights evaluate and classify</source>
        <translation>Plus haute exactitude de validation jusqu’ici&#xa0;: les poids de cette époque évaluent et classifient</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>Perte tr.</translation>
    </message>
    <message>
        <source>Train acc</source>
        <translation>Exact. tr.</translation>
    </message>
    <message>
        <source>Valid loss</source>
        <translation>Perte val.</translation>
    </message>
    <message>
        <source>Valid acc</source>
        <translation>Exact. val.</translation>
    </message>
    <message>
        <source>LR</source>
        <translation>LR</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Data wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>One pass over the training images</source>
        <translation>Un passage sur les images d’entraînement</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the training images, in nats; label smoothing raises it</source>
        <translation>Entropie croisée moyenne sur les images d’entraînement, en nats&#xa0;; le lissage des étiquettes l’augmente</translation>
    </message>
    <message>
        <source>Share of training images answered rightly, while learning</source>
        <translation>Part des images d’entraînement bien classées, pendant l’apprentissage</translation>
    </message>
    <message>
        <source>Mean cross-entropy over the validation images, in nats</source>
        <translation>Entropie croisée moyenne sur les images de validation, en nats</translation>
    </message>
    <message>
        <source>Share of validation images answered rightly after the epoch</source>
        <translation>Part des images de validation bien classées après l’époque</translation>
    </message>
    <message>
        <source>Learning rate of the epoch&apos;s last step</source>
        <translation>Taux d’apprentissage au dernier pas de l’époque</translation>
    </message>
    <message>
        <source>Training and validation together</source>
        <translation>Entraînement et validation ensemble</translation>
    </message>
    <message>
        <source>Training images a second</source>
        <translation>Images d’entraînement par seconde</translation>
    </message>
    <message>
        <source>Share of the training time in which the network waited for pictures</source>
        <translation>Part du temps d’entraînement où le réseau attendait des images</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluatePage</name>
    <message>
        <source>Evaluate a model</source>
        <translation>Évaluer un modèle</translation>
    </message>
    <message>
        <source>No model to evaluate yet</source>
        <translation>Pas encore de modèle à évaluer</translation>
    </message>
    <message>
        <source>Train one first: a run can be evaluated once its first epoch has ended.</source>
        <translation>Entraînez-en un d’abord&#xa0;: une exécution peut être évaluée dès la fin de sa première époque.</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Pas encore évaluée</translation>
    </message>
    <message>
        <source>Press Evaluate: the chosen run answers about every image of the chosen subset.</source>
        <translation>Appuyez sur Évaluer&#xa0;: l’exécution choisie répond sur chaque image du sous-ensemble choisi.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Sous-ensemble</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>This run&apos;s split keeps no test images</source>
        <translation>Le découpage de cette exécution n’a pas d’images de test</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>%1 pictures could not be read and were left out. The first: %2</source>
        <translation>Images illisibles et donc écartées&#xa0;: %1. La première&#xa0;: %2</translation>
    </message>
    <message>
        <source>Evaluating on the %1 images…</source>
        <translation>Évaluation sur les images %1…</translation>
    </message>
    <message>
        <source>Hold a run against images that it did not learn from</source>
        <translation>Confronter une exécution à des images dont elle n’a pas appris</translation>
    </message>
    <message>
        <source>Evaluating…</source>
        <translation>Évaluation…</translation>
    </message>
    <message>
        <source>%1 %2 images · %3</source>
        <translation>%1 images (%2) · %3</translation>
    </message>
    <message>
        <source>&amp;Matrix and report</source>
        <translation>&amp;Matrice et rapport</translation>
    </message>
    <message>
        <source>Confi&amp;dence</source>
        <translation>Conf&amp;iance</translation>
    </message>
    <message>
        <source>M&amp;istakes</source>
        <translation>Erre&amp;urs</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Other pictures…</source>
        <translation>Autres images…</translation>
    </message>
    <message>
        <source>Evaluate the run on another dataset, whose class folders are matched with its classes</source>
        <translation>Évaluer l’exécution sur un autre jeu de données, dont les dossiers de classes sont comparés à ses classes</translation>
    </message>
    <message>
        <source>This is the run&apos;s own dataset: it has learned from pictures in it, so the numbers flatter it.</source>
        <translation>C’est le jeu de données de l’exécution elle-même&#xa0;: elle a appris de ses images, les chiffres la flattent donc.</translation>
    </message>
    <message>
        <source>Evaluating on other pictures…</source>
        <translation>Évaluation sur d’autres images…</translation>
    </message>
    <message>
        <source>%1 pictures of another dataset · %2</source>
        <translation>%1 images d’un autre jeu de données · %2</translation>
    </message>
    <message>
        <source>The starter model ships without its pictures: evaluate it on other ones</source>
        <translation>Le modèle de départ est fourni sans ses images&#xa0;: évaluez-le sur d’autres</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <translation>&amp;Fond</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Evaluating %1 on its %2 images</source>
        <translation>Évaluation de %1 sur ses images (%2)</translation>
    </message>
    <message>
        <source>Evaluating %1 on the pictures of %2</source>
        <translation>Évaluation de %1 sur les images de %2</translation>
    </message>
    <message>
        <source>Swapping the backgrounds of %1</source>
        <translation>Échange des fonds de %1</translation>
    </message>
    <message>
        <source>%1 picture could not be read and was left out: %2</source>
        <translation>%1 image illisible et donc écartée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 picture of another dataset · %2</source>
        <translation>%1 image d’un autre jeu de données · %2</translation>
    </message>
    <message>
        <source>%1 %2 image · %3</source>
        <translation>%1 image (%2) · %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationChips</name>
    <message>
        <source>Summary of the evaluation</source>
        <translation>Résumé de l’évaluation</translation>
    </message>
    <message>
        <source>Accuracy &lt;b&gt;%1&lt;/b&gt; (%2 to %3)</source>
        <translation>Exactitude &lt;b&gt;%1&lt;/b&gt; (%2 à %3)</translation>
    </message>
    <message>
        <source>Macro F1 &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>F1 macro &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>F1, the harmonic mean of precision and recall, averaged over the classes: each counts the same.</source>
        <translation>F1, la moyenne harmonique de la précision et du rappel, moyennée sur les classes&#xa0;: chacune compte autant.</translation>
    </message>
    <message>
        <source>Top-5 &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Top-5 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Share of images whose true class is among the five likeliest</source>
        <translation>Part des images dont la classe réelle est parmi les cinq plus probables</translation>
    </message>
    <message>
        <source>Calibration error %1 → &lt;b&gt;%2&lt;/b&gt; (temperature %3)</source>
        <translation>Erreur de calibration %1 → &lt;b&gt;%2&lt;/b&gt; (température %3)</translation>
    </message>
    <message>
        <source>Expected calibration error (ECE): how far the claimed probability lies from the share that is right, before and after dividing the network&apos;s outputs by a temperature that was fitted on the validation images</source>
        <translation>Erreur de calibration attendue (ECE)&#xa0;: l’écart entre la probabilité annoncée et la part de réponses justes, avant et après division des sorties du réseau par une température ajustée sur les images de validation</translation>
    </message>
    <message>
        <source>Top-5 and calibration: evaluate again to see them</source>
        <translation>Top-5 et calibration&#xa0;: réévaluez pour les voir</translation>
    </message>
    <message>
        <source>An older version stored this evaluation, without the network&apos;s outputs</source>
        <translation>Une version plus ancienne a enregistré cette évaluation, sans les sorties du réseau</translation>
    </message>
    <message>
        <source>%1 recognised. In brackets the 95 % interval (Wilson): how far chance alone may have moved it.</source>
        <translation>Reconnues&#xa0;: %1. Entre parenthèses l’intervalle à 95&#xa0;% (Wilson)&#xa0;: de combien le hasard seul a pu déplacer la valeur.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationExport</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Comme texte</translation>
    </message>
    <message>
        <source>As table (CSV)</source>
        <translation>Comme tableau (CSV)</translation>
    </message>
    <message>
        <source>As LaTeX</source>
        <translation>En LaTeX</translation>
    </message>
    <message>
        <source>As Markdown</source>
        <translation>En Markdown</translation>
    </message>
    <message>
        <source>Copy the selected classes</source>
        <translation>Copier les classes choisies</translation>
    </message>
    <message>
        <source>Report as text…</source>
        <translation>Rapport en texte…</translation>
    </message>
    <message>
        <source>Report as table (CSV)…</source>
        <translation>Rapport en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Report as LaTeX…</source>
        <translation>Rapport en LaTeX…</translation>
    </message>
    <message>
        <source>Report as Markdown…</source>
        <translation>Rapport en Markdown…</translation>
    </message>
    <message>
        <source>Matrix as table (CSV)…</source>
        <translation>Matrice en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Matrix as picture (PNG)…</source>
        <translation>Matrice en image (PNG)…</translation>
    </message>
    <message>
        <source>Matrix as drawing (SVG)…</source>
        <translation>Matrice en dessin (SVG)…</translation>
    </message>
    <message>
        <source>Matrix as page (PDF)…</source>
        <translation>Matrice en page (PDF)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::EvaluationWords</name>
    <message>
        <source>%1 is taken for %2 in %3 of %4 (%5)</source>
        <translation>%1 est prise pour %2 dans %3 cas sur %4 (%5)</translation>
    </message>
    <message>
        <source>%1; never the other way round.</source>
        <translation>%1&#xa0;; jamais l’inverse.</translation>
    </message>
    <message>
        <source>%1; the other way round in %2.</source>
        <translation>%1&#xa0;; l’inverse dans %2.</translation>
    </message>
    <message>
        <source>When it says %1 to %2, it is right %3 of the time (95 % interval %4 to %5; %6)</source>
        <translation>Quand il dit de %1 à %2, il a raison %3 du temps (intervalle à 95&#xa0;% de %4 à %5&#xa0;; %6)</translation>
    </message>
    <message>
        <source>When it says %1, it is right %2 of the time (%3).</source>
        <translation>Quand il dit %1, il a raison %2 du temps (%3).</translation>
    </message>
    <message>
        <source>It is too sure of itself.</source>
        <translation>Il est trop sûr de lui.</translation>
    </message>
    <message>
        <source>It is right more often than it says.</source>
        <translation>Il a raison plus souvent qu’il ne le dit.</translation>
    </message>
    <message>
        <source>On the whole it is as sure as it may be.</source>
        <translation>Dans l’ensemble, il est aussi sûr qu’il peut l’être.</translation>
    </message>
    <message>
        <source>On average it says %1 and is right %2 of the time. %3</source>
        <translation>En moyenne, il dit %1 et a raison %2 du temps. %3</translation>
    </message>
    <message>
        <source>Temperature %1: its probabilities stay almost as they are.</source>
        <translation>Température %1&#xa0;: ses probabilités restent presque inchangées.</translation>
    </message>
    <message>
        <source>Temperature %1: its scores are divided by it, so that it claims less. No answer changes.</source>
        <translation>Température %1&#xa0;: ses scores sont divisés par elle, il affirme donc moins. Aucune réponse ne change.</translation>
    </message>
    <message>
        <source>Temperature %1: its scores are divided by it, so that it claims more. No answer changes.</source>
        <translation>Température %1&#xa0;: ses scores sont divisés par elle, il affirme donc plus. Aucune réponse ne change.</translation>
    </message>
    <message>
        <source>It is never %1 sure: it would answer nothing.</source>
        <translation>Il n’est jamais sûr à %1&#xa0;: il ne répondrait rien.</translation>
    </message>
    <message>
        <source>Answering only where it is at least %1 sure, it answers %2 of %3 (%4) and is right in %5 of them (95 % interval %6 to %7).</source>
        <translation>En ne répondant que s’il est sûr à au moins %1, il répond à %2 sur %3 (%4) et a raison dans %5 des cas (intervalle à 95&#xa0;% de %6 à %7).</translation>
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
        <translation>Les deux ont raison sur les mêmes images.</translation>
    </message>
    <message>
        <source>The difference is larger than chance would give (%1).</source>
        <translation>La différence est plus grande que ne le donnerait le hasard (%1).</translation>
    </message>
    <message>
        <source>The difference may be chance (%1).</source>
        <translation>La différence peut être due au hasard (%1).</translation>
    </message>
    <message>
        <source>This run is right in %1, the other in %2: %3 points (95 % interval %4 to %5).</source>
        <translation>Cette exécution a raison dans %1, l’autre dans %2&#xa0;: %3 points (intervalle à 95&#xa0;% de %4 à %5).</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExplorePage</name>
    <message>
        <source>Explore the dataset</source>
        <translation>Explorer le jeu de données</translation>
    </message>
    <message>
        <source>No dataset is open</source>
        <translation>Aucun jeu de données n’est ouvert</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Make split…</source>
        <translation>Créer un &amp;découpage…</translation>
    </message>
    <message>
        <source>Open a folder of leaf pictures</source>
        <translation>Ouvrir un dossier d’images de feuilles</translation>
    </message>
    <message>
        <source>Each class is a folder of its own, named like Tomato___Late_blight; the New Plant Diseases Dataset is laid out that way. Open it here or drop it on this window. Without one, let Leafbench draw a small demo dataset.</source>
        <translation>Chaque classe est un dossier à part, nommé comme Tomato___Late_blight&#xa0;; le New Plant Diseases Dataset est disposé ainsi. Ouvrez-le ici ou déposez-le sur cette fenêtre. À défaut, laissez Leafbench dessiner un petit jeu de démonstration.</translation>
    </message>
    <message>
        <source>Make the &amp;demo dataset</source>
        <translation>Jeu de &amp;démonstration</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Ouvrir le dossier d’un jeu de données</translation>
    </message>
    <message>
        <source>Drawing the demo dataset</source>
        <translation>Dessin du jeu de démonstration</translation>
    </message>
    <message>
        <source>Another job is running. Wait for its end or cancel it below.</source>
        <translation>Un autre job est en cours. Attendez sa fin ou annulez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>%1 without a class</source>
        <translation>%1 sans classe</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>Rouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next: preprocess</source>
        <translation>Suite&#xa0;: prétraiter</translation>
    </message>
    <message>
        <source>On to the next step: what the pictures look like to a model</source>
        <translation>À l’étape suivante&#xa0;: comment un modèle voit les images</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1 dans %2 de %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExportDialog</name>
    <message>
        <source>&amp;Files for other programs</source>
        <translation>&amp;Fichiers pour d’autres programmes</translation>
    </message>
    <message>
        <source>One &amp;bundle with all of it</source>
        <translation>Un &amp;paquet avec le tout</translation>
    </message>
    <message>
        <source>One &amp;bundle for each run, with all of it</source>
        <translation>Un &amp;paquet par exécution, avec le tout</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Ch&amp;oisir…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Voir le dossier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Export %1 runs</source>
        <translation>Exporter %1 exécutions</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>%1 bundles</source>
        <translation>%1 paquets</translation>
    </message>
    <message>
        <source>%1 folders, a run each</source>
        <translation>%1 dossiers, un par exécution</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, environ %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>A .zip of the run&apos;s folder, all formats and SHA-256 sums. Leafbench takes it in on another machine and verifies it.</source>
        <translation>Un .zip du dossier de l’exécution, de tous les formats et des sommes SHA-256. Leafbench l’importe sur une autre machine et le vérifie.</translation>
    </message>
    <message>
        <source>Weights as safetensors</source>
        <translation>Poids en safetensors</translation>
    </message>
    <message>
        <source>Weights for PyTorch (torchvision&apos;s resnet18)</source>
        <translation>Poids pour PyTorch (resnet18 de torchvision)</translation>
    </message>
    <message>
        <source>Network as ONNX</source>
        <translation>Réseau en ONNX</translation>
    </message>
    <message>
        <source>Recipe (JSON)</source>
        <translation>Recette (JSON)</translation>
    </message>
    <message>
        <source>Epochs and evaluations (CSV)</source>
        <translation>Époques et évaluations (CSV)</translation>
    </message>
    <message>
        <source>Curves for TensorBoard</source>
        <translation>Courbes pour TensorBoard</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Plots (SVG, PDF)</source>
        <translation>Graphiques (SVG, PDF)</translation>
    </message>
    <message>
        <source>A run without a finished epoch has no weights yet</source>
        <translation>Une exécution sans époque terminée n’a pas encore de poids</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ExportsFolder</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FaultyCard</name>
    <message>
        <source>Faulty files</source>
        <translation>Fichiers défectueux</translation>
    </message>
    <message>
        <source>Double-click shows the file in its folder</source>
        <translation>Un double-clic montre le fichier dans son dossier</translation>
    </message>
    <message>
        <source>Each of %1 files can be read whole.</source>
        <translation>Chacun des %1 fichiers est entièrement lisible.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>The %1 file can be read whole.</source>
        <translation>%1 fichier, entièrement lisible.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FileEdit</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
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
        <translation>Espèce</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Sous-ensemble</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Effacer &amp;les filtres</translation>
    </message>
    <message>
        <source>Filter: blight tomato</source>
        <translation>Filtre&#xa0;: blight tomato</translation>
    </message>
    <message>
        <source>Words of the species and the disease, in any order (Ctrl+F)</source>
        <translation>Mots de l’espèce et de la maladie, dans n’importe quel ordre (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Show every picture again (Esc)</source>
        <translation>Montrer à nouveau toutes les images (Échap)</translation>
    </message>
    <message>
        <source>All species</source>
        <translation>Toutes les espèces</translation>
    </message>
    <message>
        <source>%1 species</source>
        <translation>%1 espèces</translation>
    </message>
    <message>
        <source>Any health</source>
        <translation>Toute santé</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Saine</translation>
    </message>
    <message>
        <source>Diseased</source>
        <translation>Malade</translation>
    </message>
    <message>
        <source>All subsets</source>
        <translation>Tous les sous-ensembles</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FirstStart</name>
    <message>
        <source>Where do you want to begin?</source>
        <translation>Par où voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Leafbench tells leaf diseases apart, and shows how a computer learns to. Everything stays on this machine.</source>
        <translation>Leafbench distingue les maladies des feuilles et montre comment un ordinateur l’apprend. Tout reste sur cette machine.</translation>
    </message>
    <message>
        <source>Drop a leaf</source>
        <translation>Déposer une feuille</translation>
    </message>
    <message>
        <source>Drop a photograph of a leaf anywhere in this window: the model that comes with the program says what it sees, and how sure it is.</source>
        <translation>Déposez la photo d’une feuille n’importe où dans cette fenêtre&#xa0;: le modèle fourni avec le programme dit ce qu’il voit, et à quel point il en est sûr.</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>Explore the demo</source>
        <translation>Explorer la démo</translation>
    </message>
    <message>
        <source>A small dataset of drawn leaves, made here in a moment. Enough to train, tune and measure.</source>
        <translation>Un petit jeu de feuilles dessinées, créé ici en un instant. Assez pour entraîner, régler et mesurer.</translation>
    </message>
    <message>
        <source>Make the &amp;demo</source>
        <translation>De&amp;ssiner la démo</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>Ouvrir un jeu de données</translation>
    </message>
    <message>
        <source>A folder with a folder of pictures for each class, such as the New Plant Diseases Dataset.</source>
        <translation>Un dossier contenant un dossier d’images par classe, comme le New Plant Diseases Dataset.</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>No model that could answer is here yet: train one, and leaves can be dropped.</source>
        <translation>Il n’y a pas encore ici de modèle qui puisse répondre&#xa0;: entraînez-en un, et vous pourrez déposer des feuilles.</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Ouvrir le dossier d’un jeu de données</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FoldingTabBar</name>
    <message>
        <source>Part of this page</source>
        <translation>Partie de cette page</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::FourCounts</name>
    <message>
        <source>other right</source>
        <translation>autre juste</translation>
    </message>
    <message>
        <source>other wrong</source>
        <translation>autre fausse</translation>
    </message>
    <message>
        <source>this run right</source>
        <translation>celle-ci juste</translation>
    </message>
    <message>
        <source>this run wrong</source>
        <translation>celle-ci fausse</translation>
    </message>
    <message>
        <source>Images that both got right</source>
        <translation>Images justes pour les deux</translation>
    </message>
    <message>
        <source>Images that only this run got right</source>
        <translation>Images justes pour cette exécution seule</translation>
    </message>
    <message>
        <source>Images that only the other got right</source>
        <translation>Images justes pour l’autre seule</translation>
    </message>
    <message>
        <source>Images that neither got right</source>
        <translation>Images justes pour aucune</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::GlossaryPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What the words of the study mean.</source>
        <translation>Ce que signifient les mots de l’étude.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Chercher dans le glossaire</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>No term has &quot;%1&quot; in it.</source>
        <translation>Aucun terme ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>&amp;Guided labs</source>
        <translation>&amp;Labs guidés</translation>
    </message>
    <message>
        <source>Eight labs along the paper, beside the pages (Ctrl+G)</source>
        <translation>Huit labs au fil de l’article, à côté des pages (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::GridCard</name>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mélanger</translation>
    </message>
    <message>
        <source>Other classes, other pictures</source>
        <translation>Autres classes, autres images</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Twelve pictures, one each of a different class</source>
        <translation>Douze images, chacune d’une classe différente</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Sans classe</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Taille des images</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtré</translation>
    </message>
    <message>
        <source>Size of the pictures (+ and -)</source>
        <translation>Taille des images (+ et -)</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Images plus grandes</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Images plus petites</translation>
    </message>
    <message>
        <source>one each of %1</source>
        <translation>une de chaque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::HistoryPlot</name>
    <message>
        <source>Value by trial</source>
        <translation>Valeur par essai</translation>
    </message>
    <message>
        <source>Appears when the first trial has finished.</source>
        <translation>Apparaît quand le premier essai est terminé.</translation>
    </message>
    <message>
        <source>best so far</source>
        <translation>meilleure à ce jour</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImageDetails</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in matrix</source>
        <translation>Voir dans la matrice</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>L’image choisie</translation>
    </message>
    <message>
        <source>Opens the file in the desktop&apos;s own viewer</source>
        <translation>Ouvre le fichier dans la visionneuse du bureau</translation>
    </message>
    <message>
        <source>Shows the cell of the confusion matrix that it is counted in</source>
        <translation>Montre la case de la matrice de confusion où elle est comptée</translation>
    </message>
    <message>
        <source>This picture does not ship with the starter model.</source>
        <translation>Cette image n’est pas fournie avec le modèle de départ.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImportDialog</name>
    <message>
        <source>Taking in %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bundles and weights (*.zip *.pth *.pt *.safetensors);;All files (*)</source>
        <translation>Paquets et poids (*.zip *.pth *.pt *.safetensors);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a run&apos;s folder</source>
        <translation>Importer le dossier d’une exécution</translation>
    </message>
    <message>
        <source>Cut from the tensors&apos; names: %1</source>
        <translation>Retiré des noms des tenseurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Skipped, and not executed: %1</source>
        <translation>Ignoré, et non exécuté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken as the last layer: %1</source>
        <translation>Pris comme dernière couche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ImportanceBars</name>
    <message>
        <source>Importance of the parameters</source>
        <translation>Importance des paramètres</translation>
    </message>
    <message>
        <source>permutation importance of a random forest</source>
        <translation>importance par permutation d’une forêt aléatoire</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Appears after 4 complete trials with different values.</source>
        <translation>Apparaît après 4 essais complets de valeurs différentes.</translation>
    </message>
    <message>
        <source>%1: %2 of what decides the value
(%3)</source>
        <translation>%1&#xa0;: %2 de ce qui décide de la valeur
(%3)</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::IntermediatePlot</name>
    <message>
        <source>Value of each trial by epoch</source>
        <translation>Valeur de chaque essai par époque</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Appears when the first trial has finished an epoch.</source>
        <translation>Apparaît quand le premier essai a terminé une époque.</translation>
    </message>
    <message>
        <source>%1
%2 %3: %4</source>
        <translation>%1
%2 %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>élagué</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobPage</name>
    <message>
        <source>Wait until the job below has ended</source>
        <translation>Attendez la fin du job ci-dessous</translation>
    </message>
    <message>
        <source>Open a dataset in Explore first</source>
        <translation>Ouvrez d’abord un jeu de données dans Explorer</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Open a dataset, or drop its folder anywhere in this window.</source>
        <translation>Ouvrez un jeu de données, ou déposez son dossier dans la fenêtre.</translation>
    </message>
    <message>
        <source>Open a dataset…</source>
        <translation>Ouvrir un jeu…</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Ouvrir le dossier d’un jeu de données</translation>
    </message>
    <message>
        <source>What it will take</source>
        <translation>Ce qu’il faudra</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Mettre en file</translation>
    </message>
    <message>
        <source>It begins when the jobs before it have ended</source>
        <translation>Démarre quand les jobs qui le précèdent sont terminés</translation>
    </message>
    <message>
        <source>In the queue, at place %1: %2</source>
        <translation>Dans la file d’attente, à la place %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Measure now (about %1 s)</source>
        <translation>Mesurer (environ %1 s)</translation>
    </message>
    <message>
        <source>Trains a few batches of these pictures to see how fast this machine is, and keeps only the time</source>
        <translation>Entraîne quelques batches de ces images pour voir à quelle vitesse va cette machine, et ne garde que le temps</translation>
    </message>
    <message>
        <source>Measuring this machine</source>
        <translation>Mesure de cette machine</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>No job is running</source>
        <translation>Aucun job en cours</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>reste quelques secondes</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>reste %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>reste %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>reste %1 h %2 min</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Let the job rest after its present batch (Ctrl+P)</source>
        <translation>Mettre le job en pause après le batch en cours (Ctrl+P)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The job does not answer. What runs in a process of its own is ended by force %1 s after Cancel.</source>
        <translation>Le job ne répond pas. Ce qui tourne dans son propre processus est arrêté de force %1 s après Annuler.</translation>
    </message>
    <message>
        <source>no answer…</source>
        <translation>pas de réponse…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop the job (Ctrl+.); a training can be resumed later. The next one of the queue begins</source>
        <translation>Arrêter le job (Ctrl+.)&#xa0;; un entraînement peut être repris plus tard. Le suivant de la file d’attente démarre</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobTableModel</name>
    <message>
        <source>Comes home…</source>
        <translation>Rapatriement…</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (injoignable)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>The profile that it was sent with</source>
        <translation>Le profil avec lequel il a été envoyé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>As the cluster last said it, and why it waits</source>
        <translation>Tel que le cluster l’a dit en dernier, et pourquoi il attend</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What its command has told so far</source>
        <translation>Ce que sa commande a annoncé jusqu’ici</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>When it came into this state</source>
        <translation>Quand il est passé dans cet état</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::JobsCard</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Jobs on clusters</source>
        <translation>Jobs sur des clusters</translation>
    </message>
    <message>
        <source>No job was sent to a cluster yet</source>
        <translation>Aucun job n’a encore été envoyé à un cluster</translation>
    </message>
    <message>
        <source>Describe a cluster here, then choose it beside the start button of Train, Tune, Speedup or Replay.</source>
        <translation>Décrivez ici un cluster, puis choisissez-le à côté du bouton de lancement d’Entraîner, Régler, Accélération ou Reproduire.</translation>
    </message>
    <message>
        <source>Copies its runs and studies into this machine’s runs</source>
        <translation>Copie ses exécutions et études parmi celles de cette machine</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Ends it on the cluster; a training stores its state</source>
        <translation>L’arrête sur le cluster&#xa0;; un entraînement enregistre son état</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Journa&amp;l</translation>
    </message>
    <message>
        <source>Its messages and Slurm’s</source>
        <translation>Ses messages et ceux de Slurm</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Takes it off this list; its folder on the cluster stays</source>
        <translation>Le retire de cette liste&#xa0;; son dossier sur le cluster reste</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>Rapatrié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sh&amp;ow curves</source>
        <translation>&amp;Voir courbes</translation>
    </message>
    <message>
        <source>Ta&amp;ke home</source>
        <translation>&amp;Rapatrier</translation>
    </message>
    <message>
        <source>Its curves so far, on the page of its kind</source>
        <translation>Ses courbes jusqu’ici, sur la page de son type</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LabPanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Each asks for a guess, measures on this machine in a minute or two, and explains your own numbers. At the end there is a worksheet.</source>
        <translation>Chacun demande une estimation, mesure en une minute ou deux sur cette machine, et explique vos propres chiffres. À la fin, il y a une fiche de travail.</translation>
    </message>
    <message>
        <source>Open lab…</source>
        <translation>Ouvrir un lab…</translation>
    </message>
    <message>
        <source>A lab of your own: a text file, see resources/labs/README.md</source>
        <translation>Un lab à vous&#xa0;: un fichier texte, voir resources/labs/README.md</translation>
    </message>
    <message>
        <source>Open lab</source>
        <translation>Ouvrir un lab</translation>
    </message>
    <message>
        <source>Labs (*.md);;All files (*)</source>
        <translation>Labs (*.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All labs</source>
        <translation>Tous les labs</translation>
    </message>
    <message>
        <source>%1. %2 (%3 min)</source>
        <translation>%1. %2 (%3 min)</translation>
    </message>
    <message>
        <source>%1 is no lab that can be used: %2.</source>
        <translation>%1 n’est pas un lab utilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Étapes faites</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Non rempli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Measured. Go on with Next.</source>
        <translation>Mesuré. Continuez avec Suivant.</translation>
    </message>
    <message>
        <source>Open a dataset in Explore first.</source>
        <translation>Ouvrez d’abord un jeu de données sur la page Explorer.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LabStepView</name>
    <message>
        <source>Fill these in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Puts these values into the page&apos;s fields; starts nothing</source>
        <translation>Inscrit ces valeurs dans les champs de la page&#xa0;; ne lance rien</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Montrer où</translation>
    </message>
    <message>
        <source>Opens the page and frames the control</source>
        <translation>Ouvre la page et encadre l’élément</translation>
    </message>
    <message>
        <source>This is my guess</source>
        <translation>C’est mon estimation</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Your guess is noted. Now see what this machine says.</source>
        <translation>Votre estimation est notée. Voyez maintenant ce que dit cette machine.</translation>
    </message>
    <message>
        <source>**Right.**</source>
        <translation>**Juste.**</translation>
    </message>
    <message>
        <source>**Not so.**</source>
        <translation>**Pas tout à fait.**</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>C’est&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Labs</name>
    <message>
        <source>en</source>
        <comment>labs</comment>
        <extracomment>The language of the labs&apos; files, resources/labs/NAME.en.md: this language&apos;s code.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Waiting for an open dataset.</source>
        <translation>En attente d’un jeu de données ouvert.</translation>
    </message>
    <message>
        <source>Waiting for the check of the dataset.</source>
        <translation>En attente de la vérification du jeu de données.</translation>
    </message>
    <message>
        <source>Waiting for a measurement on the page Speedup.</source>
        <translation>En attente d’une mesure sur la page Accélération.</translation>
    </message>
    <message>
        <source>Waiting for a training to end.</source>
        <translation>En attente de la fin d’un entraînement.</translation>
    </message>
    <message>
        <source>Waiting for an evaluation to end.</source>
        <translation>En attente de la fin d’une évaluation.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LargePicture</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The picture before (Left)</source>
        <translation>L’image précédente (Gauche)</translation>
    </message>
    <message>
        <source>The next picture (Right)</source>
        <translation>L’image suivante (Droite)</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Sans classe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeafListModel</name>
    <message>
        <source>not labelled</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>%1, %2 pictures</source>
        <translation>%1, %2 images</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeafListView</name>
    <message>
        <source>%1: %2 pictures</source>
        <translation>%1&#xa0;: %2 images</translation>
    </message>
    <message>
        <source>%1, %2 shown</source>
        <translation>%1, %2 affichées</translation>
    </message>
    <message>
        <source>Leaves on both sides of the split</source>
        <translation>Feuilles des deux côtés du découpage</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LeakCard</name>
    <message>
        <source>Leak lens</source>
        <translation>Loupe à fuites</translation>
    </message>
    <message>
        <source>&amp;Use the leaf-clean split</source>
        <translation>&amp;Utiliser le découpage sans fuite</translation>
    </message>
    <message>
        <source>Leaks of each split</source>
        <translation>Fuites de chaque découpage</translation>
    </message>
    <message>
        <source>All pictures of a leaf in one subset: 70 / 20 / 10, by class</source>
        <translation>Toutes les images d’une feuille dans un seul sous-ensemble&#xa0;: 70 / 20 / 10, par classe</translation>
    </message>
    <message>
        <source>No leaf lies on both sides of this split.</source>
        <translation>Aucune feuille n’est des deux côtés de ce découpage.</translation>
    </message>
    <message>
        <source>Leaves on both sides: %1</source>
        <translation>Feuilles des deux côtés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LectureView</name>
    <message>
        <source>Left and Right read the values, Escape goes back</source>
        <translation>Gauche et Droite lisent les valeurs, Échap revient en arrière</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LinePlot</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 selon %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::LiveMachineCard</name>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MachineCard</name>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>%1 cores busy on average</source>
        <translation>%1 cœurs occupés en moyenne</translation>
    </message>
    <message>
        <source>memory peak %1</source>
        <translation>pic mémoire %1</translation>
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
        <translation>%1 GPU %2</translation>
    </message>
    <message>
        <source>%1: %2, memory %3 of %4</source>
        <translation>%1&#xa0;: %2, mémoire %3 sur %4</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>This program and its workers keep %1 of %2 cores busy, all programs together %3</source>
        <translation>Ce programme et ses workers occupent %1 cœurs sur %2, tous les programmes ensemble %3</translation>
    </message>
    <message>
        <source>RAM %1</source>
        <translation>RAM %1</translation>
    </message>
    <message>
        <source>Memory that this program and its workers take, %1 at most so far. In use on the machine: %2 of %3</source>
        <translation>Mémoire prise par ce programme et ses workers, %1 au plus jusqu’ici. Utilisée sur la machine&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>This program and its workers keep %1 of %2 core busy, all programs together %3</source>
        <translation>Ce programme et ses workers occupent %1 cœur sur %2, tous les programmes ensemble %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>Fic&amp;hier</translation>
    </message>
    <message>
        <source>Ru&amp;n</source>
        <translation>&amp;Job</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open dataset…</source>
        <translation>&amp;Ouvrir un jeu de données…</translation>
    </message>
    <message>
        <source>Open &amp;pictures…</source>
        <translation>Ouvrir des &amp;images…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Import a bundle or weights…</source>
        <translation>Importer un &amp;paquet ou des poids…</translation>
    </message>
    <message>
        <source>Import a run’s &amp;folder…</source>
        <translation>Importer le &amp;dossier d’une exécution…</translation>
    </message>
    <message>
        <source>&amp;Export runs…</source>
        <translation>&amp;Exporter des exécutions…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Close the &amp;message</source>
        <translation>Fermer le &amp;message</translation>
    </message>
    <message>
        <source>Start this page’s job</source>
        <translation>Lancer le job de cette page</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;As the desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Leafbench</source>
        <translation>À &amp;propos de Leafbench</translation>
    </message>
    <message>
        <source>Open a dataset folder</source>
        <translation>Ouvrir le dossier d’un jeu de données</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Gu&amp;ided labs</source>
        <translation>&amp;Labs guidés</translation>
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
        <translation>%1 est en cours. L’arrêter et fermer&#xa0;?</translation>
    </message>
    <message>
        <source>A training that is stopped can be resumed later.</source>
        <translation>Un entraînement arrêté peut être repris plus tard.</translation>
    </message>
    <message>
        <source>&amp;Stop and close</source>
        <translation>&amp;Arrêter et fermer</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
    <message>
        <source>Open dataset</source>
        <translation>Ouvrir un jeu de données</translation>
    </message>
    <message>
        <source>%1 holds several datasets side by side. Open which one?</source>
        <translation>%1 contient plusieurs jeux de données côte à côte. Lequel ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>Next: preprocess</source>
        <translation>Suite&#xa0;: prétraiter</translation>
    </message>
    <message>
        <source>Next: train</source>
        <translation>Suite&#xa0;: entraîner</translation>
    </message>
    <message>
        <source>Next: evaluate</source>
        <translation>Suite&#xa0;: évaluer</translation>
    </message>
    <message>
        <source>Use the best as recipe</source>
        <translation>Utiliser la meilleure recette</translation>
    </message>
    <message>
        <source>Next: classify a leaf</source>
        <translation>Suite&#xa0;: classifier une feuille</translation>
    </message>
    <message>
        <source>Next: replay the paper</source>
        <translation>Suite&#xa0;: reproduire l’article</translation>
    </message>
    <message>
        <source>%1: failed after %2.</source>
        <translation>%1&#xa0;: échec après %2.</translation>
    </message>
    <message>
        <source>%1: stopped after %2.</source>
        <translation>%1&#xa0;: arrêt après %2.</translation>
    </message>
    <message>
        <source>%1: finished after %2.</source>
        <translation>%1&#xa0;: terminé en %2.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Voir</translation>
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
        <translation>Le jeu de données ouvert la dernière fois n’est plus là&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show Explore</source>
        <translation>Voir Explorer</translation>
    </message>
    <message>
        <source>Guided labs</source>
        <translation>Labs guidés</translation>
    </message>
    <message>
        <source>The queue is lost: %1.</source>
        <translation>La file d’attente est perdue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: it could not begin.</source>
        <translation>%1&#xa0;: impossible à lancer.</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Voir pourquoi</translation>
    </message>
    <message>
        <source>The queue is kept for the next start: %1.</source>
        <translation>La file d’attente est conservée pour le prochain démarrage&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MatrixCard</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Show more classes (−)</source>
        <translation>Montrer plus de classes (−)</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Voir de plus près (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show all classes (0)</source>
        <translation>Montrer toutes les classes (0)</translation>
    </message>
    <message>
        <source>What the cells tell</source>
        <translation>Ce que disent les cases</translation>
    </message>
    <message>
        <source>Share of row</source>
        <translation>Part de ligne</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Share of the images of the true class, or their count</source>
        <translation>Part des images de la classe réelle, ou leur nombre</translation>
    </message>
    <message>
        <source>Order of the classes</source>
        <translation>Ordre des classes</translation>
    </message>
    <message>
        <source>By species</source>
        <translation>Par espèce</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Par similarité</translation>
    </message>
    <message>
        <source>By similarity: classes that are taken for each other stand together</source>
        <translation>Par similarité&#xa0;: les classes prises l’une pour l’autre sont voisines</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Leaves the diagonal out; the colours then reach from no image to the most frequent mistake</source>
        <translation>Omet la diagonale&#xa0;; les couleurs vont alors d’aucune image à l’erreur la plus fréquente</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 classes sur %2</translation>
    </message>
    <message>
        <source>click a cell for its images</source>
        <translation>cliquez une case pour ses images</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MistakeListModel</name>
    <message>
        <source>Said %1, %2 sure
%3</source>
        <translation>Réponse&#xa0;: %1, sûre à %2
%3</translation>
    </message>
    <message>
        <source>%1, %2 sure</source>
        <translation>%1, sûre à %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::MistakesView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is: %1
It said: %2, %3 sure
%4</source>
        <translation>C’est&#xa0;: %1
Réponse&#xa0;: %2, sûre à %3
%4</translation>
    </message>
    <message>
        <source>Choose a picture to see it large.</source>
        <translation>Choisissez une image pour la voir en grand.</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Pas encore évaluée</translation>
    </message>
    <message>
        <source>Once the run is evaluated, its surest mistakes stand here.</source>
        <translation>Une fois l’exécution évaluée, ses erreurs les plus sûres s’affichent ici.</translation>
    </message>
    <message>
        <source>No mistake</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>The run was right on every image of the subset.</source>
        <translation>L’exécution avait raison sur chaque image du sous-ensemble.</translation>
    </message>
    <message>
        <source>Pictures taken for another class, surest first</source>
        <translation>Images prises pour une autre classe, les plus sûres d’abord</translation>
    </message>
    <message>
        <source>Surest mistakes</source>
        <translation>Erreurs sûres</translation>
    </message>
    <message>
        <source>Classes taken for each other, most images first</source>
        <translation>Classes prises l’une pour l’autre, les plus nombreuses d’abord</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>click one for its cell of the matrix</source>
        <translation>cliquez pour voir la case de la matrice</translation>
    </message>
    <message>
        <source>Chosen picture</source>
        <translation>Image choisie</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>les %1 premières sur %2</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>les %1</translation>
    </message>
    <message>
        <source>all %1; to see them, open the dataset that the starter model was validated on</source>
        <translation>les %1&#xa0;; pour les voir, ouvrez le jeu de données sur lequel le modèle de départ a été validé</translation>
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
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light or dark colours, or those of the desktop</source>
        <translation>Couleurs claires ou sombres, ou celles du bureau</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>%1, a job has ended</source>
        <translation>%1, un job s’est terminé</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NeighborModel</name>
    <message>
        <source>%1, distance %2</source>
        <translation>%1, distance %2</translation>
    </message>
    <message>
        <source>%1
Distance %2 (0 is the same, 2 the opposite)
%3</source>
        <translation>%1
Distance %2 (0 est identique, 2 l’opposé)
%3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::NeighborView</name>
    <message>
        <source>Nearest training leaves</source>
        <translation>Feuilles d’entraînement proches</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPictures</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Right: %1.</source>
        <translation>Juste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Right: %1; in its validation %2 (%3 to %4).</source>
        <translation>Juste&#xa0;: %1&#xa0;; dans sa validation %2 (%3 à %4).</translation>
    </message>
    <message>
        <source>Calibration error: %1; there %2.</source>
        <translation>Erreur de calibration&#xa0;: %1&#xa0;; là-bas %2.</translation>
    </message>
    <message>
        <source>Calibration error: %1.</source>
        <translation>Erreur de calibration&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What it turns away is not known: its own pictures are not there to learn that from.</source>
        <translation>On ne sait pas ce qu’elle rejette&#xa0;: ses propres images ne sont pas là pour l’apprendre.</translation>
    </message>
    <message>
        <source>Turned away: %1; there %2.</source>
        <translation>Rejetées&#xa0;: %1&#xa0;; là-bas %2.</translation>
    </message>
    <message>
        <source>Turned away: %1.</source>
        <translation>Rejetées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of %1 pictures of classes that it does not know, it turns away %2; they count nowhere else.</source>
        <translation>Sur %1 images de classes qu’elle ne connaît pas, elle en rejette %2&#xa0;; elles ne comptent nulle part ailleurs.</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same name but for its form</source>
        <translation>le même nom, à la forme près</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisi à la main</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>unsure: please look</source>
        <translation>incertain&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>no class found</source>
        <translation>aucune classe trouvée</translation>
    </message>
    <message>
        <source>%1 of %2 class folders are classes of the model.</source>
        <translation>%1 dossiers de classes sur %2 sont des classes du modèle.</translation>
    </message>
    <message>
        <source>Not in it: %1 and %2 more.</source>
        <translation>Absentes&#xa0;: %1 et %2 autres.</translation>
    </message>
    <message>
        <source>Not in it: %1.</source>
        <translation>Absentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of %1 picture of a class that it does not know, it turns away %2; it counts nowhere else.</source>
        <translation>Sur %1 image d’une classe qu’elle ne connaît pas, elle en rejette %2&#xa0;; cette image ne compte nulle part ailleurs.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesBar</name>
    <message>
        <source>Back to the validation</source>
        <translation>Retour à la validation</translation>
    </message>
    <message>
        <source>Other pictures: %1</source>
        <translation>Autres images&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesDialog</name>
    <message>
        <source>&amp;Evaluate</source>
        <translation>&amp;Évaluer</translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>Images de %1</translation>
    </message>
    <message>
        <source>Say which folder of %1 is which class of the model. Pictures of classes that are not in the model are counted apart: they tell how often it turns away what it cannot know.</source>
        <translation>Dites quel dossier de %1 est quelle classe du modèle. Les images de classes absentes du modèle sont comptées à part&#xa0;: elles disent combien de fois il rejette ce qu’il ne peut pas connaître.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Class of the model</source>
        <translation>Classe du modèle</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Trouvée par</translation>
    </message>
    <message>
        <source>Class of the folder %1</source>
        <translation>Classe du dossier %1</translation>
    </message>
    <message>
        <source>Not in the model</source>
        <translation>Absente du modèle</translation>
    </message>
    <message>
        <source>It may also be: %1</source>
        <translation>Ce peut être aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a class for one folder at least.</source>
        <translation>Choisissez une classe pour au moins un dossier.</translation>
    </message>
    <message>
        <source>%1 picture is of a class of the model</source>
        <translation>%1 image est d’une classe du modèle</translation>
    </message>
    <message>
        <source>%1 pictures are of classes of the model</source>
        <translation>%1 images sont de classes du modèle</translation>
    </message>
    <message>
        <source>, %1 is not.</source>
        <translation>, %1 non.</translation>
    </message>
    <message>
        <source>, %1 are not.</source>
        <translation>, %1 non.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::OtherPicturesJob</name>
    <message>
        <source>Evaluate on the pictures of a folder</source>
        <translation>Évaluer sur les images d’un dossier</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Page</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>E&amp;xplorer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>E&amp;ntraîner</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>E&amp;valuate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>&amp;Classifier</translation>
    </message>
    <message>
        <source>&amp;Preprocess</source>
        <translation>&amp;Prétraiter</translation>
    </message>
    <message>
        <source>&amp;Speedup</source>
        <translation>&amp;Accélération</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>T&amp;une</source>
        <translation>&amp;Régler</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>Repro&amp;duire</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>Cluster &amp;jobs</source>
        <translation>Jo&amp;bs</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperDialog</name>
    <message>
        <source>The paper beside this machine</source>
        <translation>L’article à côté de cette machine</translation>
    </message>
    <message>
        <source>Times are of other work on another machine: compare the speedups. Here: the newest study that measured the count; bars are speedups.</source>
        <translation>Les temps concernent d’autres travaux sur une autre machine&#xa0;: comparez les accélérations. Ici&#xa0;: l’étude la plus récente ayant mesuré ce nombre&#xa0;; les barres sont des accélérations.</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Beside the paper…</source>
        <translation>Face à l’article…</translation>
    </message>
    <message>
        <source>The paper&apos;s tables and the newest measurements of this machine</source>
        <translation>Les tableaux de l’article et les dernières mesures de cette machine</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperReportPane</name>
    <message>
        <source>Beside the paper&apos;s Figure 15</source>
        <translation>À côté de la figure 15 de l’article</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Quoi comparer</translation>
    </message>
    <message>
        <source>F1 score</source>
        <translation>Score F1</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>The two cannot be compared as equals: the paper trained ResNet-18 from random weights for %1 epochs and reports the %2 images of its validation folder. Images, epochs and weights differ here, so a difference says little about either program.</source>
        <translation>Les deux ne se comparent pas d’égal à égal&#xa0;: l’article a entraîné ResNet-18 depuis des poids aléatoires pendant %1 époques et rend compte des %2 images de son dossier de validation. Images, époques et poids diffèrent ici, une différence dit donc peu de l’un ou l’autre programme.</translation>
    </message>
    <message>
        <source>Share by class, here and in the paper</source>
        <translation>Part par classe, ici et dans l’article</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>article</translation>
    </message>
    <message>
        <source>Here %1 of %2 image is right (macro F1 %3), in the paper %4 of %5 (macro F1 %6). Classes here: %7, of them in the paper: %8.</source>
        <translation>Ici %1 image sur %2 est juste (F1 macro %3), dans l’article %4 sur %5 (F1 macro %6). Classes ici : %7, dont dans l’article : %8.</translation>
    </message>
    <message>
        <source>Here %1 of %2 images are right (macro F1 %3), in the paper %4 of %5 (macro F1 %6). Classes here: %7, of them in the paper: %8.</source>
        <translation>Ici %1 images sur %2 sont justes (F1 macro %3), dans l’article %4 sur %5 (F1 macro %6). Classes ici : %7, dont dans l’article : %8.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PaperTableModel</name>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Paper s</source>
        <translation>Article s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Here s</source>
        <translation>Ici s</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Table %1 (figures %2) · %3</source>
        <translation>Tableau %1 (figures %2) · %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ParallelCoordinates</name>
    <message>
        <source>Parameters and value of each trial</source>
        <translation>Paramètres et valeur de chaque essai</translation>
    </message>
    <message>
        <source>Appears when the first trial is complete.</source>
        <translation>Apparaît quand le premier essai est complet.</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>s.o.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureListCard</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Pictures to show</source>
        <translation>Images à montrer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>Atypiques</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Expor&amp;ter…</translation>
    </message>
    <message>
        <source>A line for each picture, as CSV</source>
        <translation>Une ligne par image, en CSV</translation>
    </message>
    <message>
        <source>Takes what is selected off the list (Delete); the files stay</source>
        <translation>Retire la sélection de la liste (Suppr)&#xa0;; les fichiers restent</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>sûres&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 unsure</source>
        <translation>incertaines&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 unlike</source>
        <translation>atypiques&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>refusées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureListModel</name>
    <message>
        <source>no disease named</source>
        <translation>aucune maladie nommée</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Sûre à</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>no class stands out</source>
        <translation>aucune classe ne se détache</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PictureView</name>
    <message>
        <source>Drop the picture here</source>
        <translation>Déposez l’image ici</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PicturesView</name>
    <message>
        <source>Images by species</source>
        <translation>Images par espèce</translation>
    </message>
    <message>
        <source>A click on a species shows its diseases</source>
        <translation>Un clic sur une espèce montre ses maladies</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Montrer toutes les images</translation>
    </message>
    <message>
        <source>Search the classes</source>
        <translation>Chercher des classes</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlaceCard</name>
    <message>
        <source>%1, on a network file system (%2)</source>
        <translation>%1, sur un système de fichiers réseau (%2)</translation>
    </message>
    <message>
        <source>Runs and studies</source>
        <translation>Exécutions et études</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>In the desktop&apos;s file manager</source>
        <translation>Dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>&amp;Move to another disk…</source>
        <translation>Déplacer vers un &amp;autre disque…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Libre sur son disque</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>Copies all of it, compares the copies, and then removes the old folder</source>
        <translation>Copie le tout, compare les copies, puis supprime l’ancien dossier</translation>
    </message>
    <message>
        <source>One that holds runs already, or will hold them; nothing is moved</source>
        <translation>Un dossier qui contient déjà des exécutions, ou en contiendra&#xa0;; rien n’est déplacé</translation>
    </message>
    <message>
        <source>Use another fol&amp;der…</source>
        <translation>Utiliser un autre do&amp;ssier…</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotHelp</name>
    <message>
        <source>&amp;All terms</source>
        <translation>&amp;Tous les termes</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotMenu</name>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Co&amp;pier l’image</translation>
    </message>
    <message>
        <source>&amp;Save picture as…</source>
        <translation>&amp;Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>Show as &amp;table…</source>
        <translation>Afficher en &amp;tableau…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>Page (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Full screen, picture, table and meaning of this plot</source>
        <translation>Plein écran, image, tableau et sens de ce graphique</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotTable</name>
    <message>
        <source>%1, from</source>
        <translation>%1, de</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, à</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PlotTableDialog</name>
    <message>
        <source>&amp;Copy as CSV</source>
        <translation>&amp;Copier en CSV</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PredictionEditor</name>
    <message>
        <source>Guess for %1 workers: %2</source>
        <translation>Estimation pour %1 workers&#xa0;: %2</translation>
    </message>
    <message>
        <source>Guess for %1 worker: %2</source>
        <translation>Estimation pour %1 worker&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::PreprocessPage</name>
    <message>
        <source>A lazy graph is written down first and then carried out by worker processes, as Dask does. A process that dies is replaced and its task repeated.</source>
        <translation>Un graphe paresseux (lazy) est d’abord écrit, puis exécuté par des processus de travail, comme le fait Dask. Un processus qui meurt est remplacé et sa tâche répétée.</translation>
    </message>
    <message>
        <source>Threads of this program read, decode and add up, as PyTorch&apos;s DataLoader does. No process has to be started, and nothing travels between them.</source>
        <translation>Les threads de ce programme lisent, décodent et additionnent, comme le DataLoader de PyTorch. Aucun processus à lancer, et rien ne circule entre eux.</translation>
    </message>
    <message>
        <source>Preprocess</source>
        <translation>Prétraiter</translation>
    </message>
    <message>
        <source>Mean and standard deviation of each colour channel, two ways, to the same last bit</source>
        <translation>Moyenne et écart-type de chaque canal, de deux façons, au dernier bit près</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Task graph · processes</source>
        <translation>Graphe de tâches · processus</translation>
    </message>
    <message>
        <source>Loader · threads</source>
        <translation>Chargeur · threads</translation>
    </message>
    <message>
        <source>Wa&amp;y</source>
        <translation>&amp;Façon</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>Wor&amp;kers</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>No graph: a queue and threads</source>
        <translation>Pas de graphe&#xa0;: une file et des threads</translation>
    </message>
    <message>
        <source>Each thread takes the next images as soon as it is free and keeps sums of its own; the sums are added at the end.</source>
        <translation>Chaque thread prend les images suivantes dès qu’il est libre et tient ses propres sommes&#xa0;; elles sont additionnées à la fin.</translation>
    </message>
    <message>
        <source>Task graph</source>
        <translation>Graphe de tâches</translation>
    </message>
    <message>
        <source>Computations so far</source>
        <translation>Calculs jusqu’ici</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>%1 images of %2</source>
        <translation>%1 images de %2</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Chargeur</translation>
    </message>
    <message>
        <source>%1 tasks, %2 deep, %3 done</source>
        <translation>%1 tâches, profondeur %2, %3 faites</translation>
    </message>
    <message>
        <source>compute the other way, too</source>
        <translation>calculez aussi de l’autre façon</translation>
    </message>
    <message>
        <source>same bits in all %1: yes</source>
        <translation>mêmes bits dans les %1&#xa0;: oui</translation>
    </message>
    <message>
        <source>same bits: no</source>
        <translation>mêmes bits&#xa0;: non</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>There are no such images</source>
        <translation>Il n’y a pas de telles images</translation>
    </message>
    <message>
        <source>%1 was left out: it is of %2, and another dataset is open.</source>
        <translation>%1&#xa0;: écarté, car cela concerne %2 et un autre jeu de données est ouvert.</translation>
    </message>
    <message>
        <source>%1 task, %2 deep, %3 done</source>
        <translation>%1 tâche, profondeur %2, %3 faite</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ProbabilityBars</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1&#xa0;%</translation>
    </message>
    <message>
        <source>Most likely classes</source>
        <translation>Classes les plus probables</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ProfilesCard</name>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Its jobs stay in the list, and go on</source>
        <translation>Ses jobs restent dans la liste et continuent</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Mod&amp;ifier…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Reti&amp;rer</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueButton</name>
    <message>
        <source>The jobs that wait for this one: look, change their order, remove</source>
        <translation>Les jobs qui attendent celui-ci&#xa0;: les voir, changer leur ordre, les retirer</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>File (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Begin this one earlier</source>
        <translation>Lancer celui-ci plus tôt</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Begin this one later</source>
        <translation>Lancer celui-ci plus tard</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Do not begin this one</source>
        <translation>Ne pas lancer celui-ci</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Jobs that wait</source>
        <translation>Jobs en attente</translation>
    </message>
    <message>
        <source>&amp;Stop all</source>
        <translation>&amp;Tout arrêter</translation>
    </message>
    <message>
        <source>Cancel the running job, and begin none of these</source>
        <translation>Annuler le job en cours et ne lancer aucun de ceux-ci</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>S&amp;tart what was kept</source>
        <translation>&amp;Lancer les conservés</translation>
    </message>
    <message>
        <source>Begin the jobs of an earlier start in their turn</source>
        <translation>Lancer tour à tour les jobs d’un démarrage précédent</translation>
    </message>
    <message>
        <source>Each begins when the one before it has ended, also when that failed or was cancelled. What still waits when the window closes is offered at the next start.</source>
        <translation>Chacun démarre quand le précédent s’est terminé, même s’il a échoué ou a été annulé. Ce qui attend encore à la fermeture de la fenêtre est proposé au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 (kept, not started)</source>
        <translation>%1 (conservé, non lancé)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::QueueOffer</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>A job was waiting when the window closed: %1.</source>
        <translation>Un job attendait à la fermeture de la fenêtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 jobs were waiting when the window closed: %2.</source>
        <translation>%1 jobs attendaient à la fermeture de la fenêtre&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Left out, as %1 is not there any more: %2.</source>
        <translation>Écarté, car %1 n’est plus là&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The stored queue is damaged. Its file was set aside: %1</source>
        <translation>La file d’attente enregistrée est endommagée. Son fichier a été mis de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start them</source>
        <translation>Les lancer</translation>
    </message>
    <message>
        <source>They begin in their order</source>
        <translation>Ils démarrent dans leur ordre</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>They stay in the queue below, and begin when you say so</source>
        <translation>Ils restent dans la file d’attente ci-dessous, et démarrent quand vous le dites</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Forget these jobs</source>
        <translation>Oublier ces jobs</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Le lancer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
    <message>
        <source>The window ended in the middle of a job. The interrupted job is offered again: %1.</source>
        <translation>La fenêtre s’est arrêtée au milieu d’un job. Le job interrompu est proposé à nouveau&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecentCard</name>
    <message>
        <source>Datasets opened last</source>
        <translation>Jeux de données récents</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Takes the chosen ones from the list; the datasets themselves stay</source>
        <translation>Retire de la liste ceux qui sont choisis&#xa0;; les jeux de données eux-mêmes restent</translation>
    </message>
    <message>
        <source>Forget &amp;all</source>
        <translation>&amp;Tout oublier</translation>
    </message>
    <message>
        <source>Explore offers them while no dataset is open.</source>
        <translation>Explorer les propose tant qu’aucun jeu de données n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecentDatasetsModel</name>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (absent pour l’instant)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RecipeChooser</name>
    <message>
        <source>Recipe by name</source>
        <translation>Recette par son nom</translation>
    </message>
    <message>
        <source>A recipe by its name: it fills the form below</source>
        <translation>Une recette par son nom&#xa0;: elle remplit le formulaire ci-dessous</translation>
    </message>
    <message>
        <source>Your own, not saved</source>
        <translation>La vôtre, non enregistrée</translation>
    </message>
    <message>
        <source>More about recipes</source>
        <translation>Plus sur les recettes</translation>
    </message>
    <message>
        <source>Save, import, export or delete recipes</source>
        <translation>Enregistrer, importer, exporter ou supprimer des recettes</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>En&amp;registrer sous…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import recipe</source>
        <translation>Importer une recette</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export recipe</source>
        <translation>Exporter la recette</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>A name for the form’s recipe; one that exists is replaced</source>
        <translation>Un nom pour la recette du formulaire&#xa0;; s’il existe déjà, l’ancienne est remplacée</translation>
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
        <translation>Automatique</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Depuis zéro</translation>
    </message>
    <message>
        <source>Weights (*.safetensors *.pth *.pt)</source>
        <translation>Poids (*.safetensors *.pth *.pt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Splits (*.csv)</source>
        <translation>Découpages (*.csv)</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Zéro</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
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
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>OPTIMISER</source>
        <translation>OPTIMISEUR</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DONNÉES</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>EXÉCUTION</translation>
    </message>
    <message>
        <source>%1, about %2 of memory</source>
        <translation>%1, environ %2 de mémoire</translation>
    </message>
    <message>
        <source>%1 ranks, each with %2; about %3 of memory</source>
        <translation>%1 rangs, chacun avec %2&#xa0;; environ %3 de mémoire</translation>
    </message>
    <message>
        <source>MOST USED</source>
        <translation>LES PLUS UTILISÉS</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReliabilityPlot</name>
    <message>
        <source>as trained</source>
        <translation>tel qu’entraîné</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibré</translation>
    </message>
    <message>
        <source>as sure as right</source>
        <translation>idéalement calibré</translation>
    </message>
    <message>
        <source>How sure it says it is, and how often it is right</source>
        <translation>À quel point il se dit sûr, et combien de fois il a raison</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>aucune image</translation>
    </message>
    <message>
        <source>%1 right (%2 to %3) of %4 images</source>
        <translation>%1 juste (%2 à %3) sur %4 images</translation>
    </message>
    <message>
        <source>%1 to %2 sure – as trained: %3; calibrated: %4</source>
        <translation>sûr de %1 à %2 – tel qu’entraîné&#xa0;: %3&#xa0;; calibré&#xa0;: %4</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>How sure it says it is</source>
        <translation>Assurance annoncée</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Images, %1</source>
        <translation>Images, %1</translation>
    </message>
    <message>
        <source>Mean confidence, %1</source>
        <translation>Confiance moyenne, %1</translation>
    </message>
    <message>
        <source>Right, %1</source>
        <translation>Justes, %1</translation>
    </message>
    <message>
        <source>%1 right (%2 to %3) of %4 image</source>
        <translation>%1 juste (%2 à %3) sur %4 image</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayPage</name>
    <message>
        <source>The paper, replayed</source>
        <translation>L’article, reproduit</translation>
    </message>
    <message>
        <source>Nothing to replay the paper on yet</source>
        <translation>Rien encore pour reproduire l’article</translation>
    </message>
    <message>
        <source>Earlier replays</source>
        <translation>Reproductions passées</translation>
    </message>
    <message>
        <source>No replay yet</source>
        <translation>Pas encore de reproduction</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Replay the paper</source>
        <translation>Reproduire l’article</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Quelle étendue</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Steps of the replay</source>
        <translation>Étapes de la reproduction</translation>
    </message>
    <message>
        <source>Replaying the paper</source>
        <translation>Reproduction de l’article</translation>
    </message>
    <message>
        <source>epoch %1 of %2: %3</source>
        <translation>époque %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The paper is replayed. Its report is being written…</source>
        <translation>L’article est reproduit. Son rapport est en cours d’écriture…</translation>
    </message>
    <message>
        <source>%1 The finished steps are kept: Resume goes on with the rest.</source>
        <translation>%1 Les étapes terminées sont conservées&#xa0;: Reprendre continue avec le reste.</translation>
    </message>
    <message>
        <source>The replay is stopped. What is done is kept: Resume goes on with the rest.</source>
        <translation>La reproduction est arrêtée. Ce qui est fait est conservé&#xa0;: Reprendre continue avec le reste.</translation>
    </message>
    <message>
        <source>The report lies in %1</source>
        <translation>Le rapport est dans %1</translation>
    </message>
    <message>
        <source>The report is not written. %1 The replay itself is kept.</source>
        <translation>Le rapport n’est pas écrit. %1 La reproduction elle-même est conservée.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments in their order</source>
        <translation>Les expériences de l’article dans leur ordre</translation>
    </message>
    <message>
        <source>what will be done</source>
        <translation>ce qui sera fait</translation>
    </message>
    <message>
        <source>Replaying…</source>
        <translation>Reproduction…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The report in the browser; of a replay that is not finished, as far as it is</source>
        <translation>Le rapport dans le navigateur&#xa0;; pour une reproduction inachevée, tel qu’il est jusqu’ici</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayStepModel</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Shows the paper&apos;s</source>
        <translation>Montre de l’article</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Beside each other</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReplayWords</name>
    <message>
        <source>Not carried out yet.</source>
        <translation>Pas encore exécutée.</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 images</source>
        <translation>%1 / %2 / %3 images</translation>
    </message>
    <message>
        <source>%1 after 1 epoch</source>
        <translation>%1 après 1 époque</translation>
    </message>
    <message>
        <source>%1 after %2 epochs</source>
        <translation>%1 après %2 époques</translation>
    </message>
    <message>
        <source>%1 accuracy, F1 %2</source>
        <translation>exactitude %1, F1 %2</translation>
    </message>
    <message>
        <source>1 trial at a time</source>
        <translation>1 essai à la fois</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 à la fois</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 worker</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 workers</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>The same classes.</source>
        <translation>Les mêmes classes.</translation>
    </message>
    <message>
        <source>%1 of the paper&apos;s %2 classes, and %3 others.</source>
        <translation>%1 des %2 classes de l’article, et %3 autres.</translation>
    </message>
    <message>
        <source>The paper&apos;s shares.</source>
        <translation>Les parts de l’article.</translation>
    </message>
    <message>
        <source>Other shares, by up to %1 points.</source>
        <translation>D’autres parts, jusqu’à %1 points d’écart.</translation>
    </message>
    <message>
        <source>Explore the dataset</source>
        <translation>Explorer les données</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Les découper</translation>
    </message>
    <message>
        <source>Mean and std by task graph</source>
        <translation>Moyenne et std par graphe de tâches</translation>
    </message>
    <message>
        <source>Mean and std by loader</source>
        <translation>Moyenne et std par chargeur</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Pré-entraînement</translation>
    </message>
    <message>
        <source>Training by loader workers</source>
        <translation>Entraînement, workers de chargement</translation>
    </message>
    <message>
        <source>Training by replicas</source>
        <translation>Entraînement par réplicas</translation>
    </message>
    <message>
        <source>Hyperparameter tuning</source>
        <translation>Réglage des hyperparamètres</translation>
    </message>
    <message>
        <source>Final training</source>
        <translation>Entraînement final</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>Tableau 2</translation>
    </message>
    <message>
        <source>Table 4, Figures 4, 5</source>
        <translation>Tableau 4, figures 4, 5</translation>
    </message>
    <message>
        <source>Table 5, Figures 6, 7</source>
        <translation>Tableau 5, figures 6, 7</translation>
    </message>
    <message>
        <source>Figure 8, Appendix A</source>
        <translation>Figure 8, annexe A</translation>
    </message>
    <message>
        <source>Table 7, Figure 9</source>
        <translation>Tableau 7, figure 9</translation>
    </message>
    <message>
        <source>Table 12, Figure 13, Appendix B</source>
        <translation>Tableau 12, figure 13, annexe B</translation>
    </message>
    <message>
        <source>Figure 14</source>
        <translation>Figure 14</translation>
    </message>
    <message>
        <source>Figures 15, 16</source>
        <translation>Figures 15, 16</translation>
    </message>
    <message>
        <source>%1 with %2 GPUs</source>
        <translation>%1 avec %2 GPU</translation>
    </message>
    <message>
        <source>%1 with %2 threads</source>
        <translation>%1 avec %2 threads</translation>
    </message>
    <message>
        <source>Too few counts are measured to compare.</source>
        <translation>Trop peu de nombres sont mesurés pour comparer.</translation>
    </message>
    <message>
        <source>%1 here, %2 there</source>
        <translation>%1 ici, %2 là-bas</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>At best %1.</source>
        <translation>Au mieux %1.</translation>
    </message>
    <message>
        <source>No gain with so many (%1).</source>
        <translation>Aucun gain avec autant (%1).</translation>
    </message>
    <message>
        <source>A smaller gain (%1).</source>
        <translation>Un gain plus petit (%1).</translation>
    </message>
    <message>
        <source>A larger gain (%1).</source>
        <translation>Un gain plus grand (%1).</translation>
    </message>
    <message>
        <source>About the paper&apos;s gain (%1).</source>
        <translation>À peu près le gain de l’article (%1).</translation>
    </message>
    <message>
        <source>As in the paper, within 2 points.</source>
        <translation>Comme dans l’article, à 2 points près.</translation>
    </message>
    <message>
        <source>%1 points above the paper.</source>
        <translation>%1 points au-dessus de l’article.</translation>
    </message>
    <message>
        <source>%1 points below the paper.</source>
        <translation>%1 points en dessous de l’article.</translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation>Test rapide</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Does every step once and small: under 3 minutes on the demo dataset with 2 cores. Its accuracies mean nothing.</source>
        <translation>Fait chaque étape une fois et en petit&#xa0;: moins de 3 minutes sur le jeu de démonstration avec 2 cœurs. Ses exactitudes ne veulent rien dire.</translation>
    </message>
    <message>
        <source>Small pictures and few of them: under half an hour on a dataset of 5,000 pictures with 2 cores.</source>
        <translation>De petites images, et peu&#xa0;: moins d’une demi-heure sur un jeu de 5 000 images avec 2 cœurs.</translation>
    </message>
    <message>
        <source>The paper&apos;s picture size, epochs and counts: a day or more on the whole dataset with 2 cores and no GPU.</source>
        <translation>La taille d’image, les époques et les nombres de l’article&#xa0;: un jour ou plus sur tout le jeu de données avec 2 cœurs et sans GPU.</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>toutes les images</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Figures 1–3</source>
        <translation>Figures 1–3</translation>
    </message>
    <message>
        <source>Tables 9, 10, Figures 10–12</source>
        <translation>Tableaux 9, 10, figures 10–12</translation>
    </message>
    <message>
        <source>Pictures of %1 pixels a side; pre-training: %2, final training: %3; measurements at %4 workers over %5 for statistics, %6 for training and %7 for tuning, %8.</source>
        <translation>Images de %1 pixels de côté&#xa0;; pré-entraînement&#xa0;: %2, entraînement final&#xa0;: %3&#xa0;; mesures avec %4 workers sur %5 pour les statistiques, %6 pour l’entraînement et %7 pour le réglage, %8.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Report</name>
    <message>
        <source>Appendix A</source>
        <translation>Annexe A</translation>
    </message>
    <message>
        <source>Pre-training, epoch by epoch: the paper&apos;s with %1, and here</source>
        <translation>Pré-entraînement, époque par époque&#xa0;: celui de l’article avec %1, et ici</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Train loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Train accuracy</source>
        <translation>Exactitude d’entraînement</translation>
    </message>
    <message>
        <source>Valid loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Valid accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>%1, paper</source>
        <translation>%1, article</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>Accuracies are shares of 1, as the paper prints them. The paper&apos;s losses and accuracies are the same with 2, 4 and 8 processes.</source>
        <translation>Les exactitudes sont des parts de 1, comme l’article les imprime. Les pertes et exactitudes de l’article sont les mêmes avec 2, 4 et 8 processus.</translation>
    </message>
    <message>
        <source>Elapsed time of each epoch</source>
        <translation>Durée de chaque époque</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Epoch %1 (s)</source>
        <translation>Époque %1 (s)</translation>
    </message>
    <message>
        <source>Total (s)</source>
        <translation>Total (s)</translation>
    </message>
    <message>
        <source>Best valid accuracy</source>
        <translation>Meilleure exactitude de validation</translation>
    </message>
    <message>
        <source>Paper: %1</source>
        <translation>Article&#xa0;: %1</translation>
    </message>
    <message>
        <source>Here: pre-training</source>
        <translation>Ici&#xa0;: pré-entraînement</translation>
    </message>
    <message>
        <source>The paper&apos;s serial training took %1 to %2 s an epoch.</source>
        <translation>L’entraînement séquentiel de l’article prenait de %1 à %2 s par époque.</translation>
    </message>
    <message>
        <source>Appendix B</source>
        <translation>Annexe B</translation>
    </message>
    <message>
        <source>Tuning progress</source>
        <translation>Déroulement du réglage</translation>
    </message>
    <message>
        <source>Threads (here: trials at a time)</source>
        <translation>Threads (ici&#xa0;: essais simultanés)</translation>
    </message>
    <message>
        <source>Paper&apos;s trials</source>
        <translation>Essais de l’article</translation>
    </message>
    <message>
        <source>Paper (s)</source>
        <translation>Article (s)</translation>
    </message>
    <message>
        <source>Here (s)</source>
        <translation>Ici (s)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Trials of the tuning here: %1</source>
        <translation>Essais du réglage ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Best: %1, with %2. The paper does not print its trials&apos; values.</source>
        <translation>Le meilleur&#xa0;: %1, avec %2. L’article n’imprime pas les valeurs de ses essais.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Every setting of the two trainings; what differs between them in bold</source>
        <translation>Tous les paramètres des deux entraînements&#xa0;; ce qui diffère entre eux en gras</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Pre-training</source>
        <translation>Pré-entraînement</translation>
    </message>
    <message>
        <source>Final training</source>
        <translation>Entraînement final</translation>
    </message>
    <message>
        <source>Appendix C</source>
        <translation>Annexe C</translation>
    </message>
    <message>
        <source>Hardware information</source>
        <translation>Informations sur le matériel</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Here: all of them</source>
        <translation>Ici&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>A: training progress</source>
        <translation>A&#xa0;: déroulement de l’entraînement</translation>
    </message>
    <message>
        <source>Pre-training here: %1.</source>
        <translation>Pré-entraînement ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>B: tuning progress</source>
        <translation>B&#xa0;: déroulement du réglage</translation>
    </message>
    <message>
        <source>C: hardware</source>
        <translation>C&#xa0;: matériel</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>article</translation>
    </message>
    <message>
        <source>Figure 1</source>
        <translation>Figure 1</translation>
    </message>
    <message>
        <source>Data samples, each of another disease</source>
        <translation>Exemples de données, chacun d’une autre maladie</translation>
    </message>
    <message>
        <source>Figure 1 (data samples) is left out: %1.</source>
        <translation>La figure 1 (exemples de données) est omise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the dataset&apos;s pictures are not there any more</source>
        <translation>les images du jeu de données ne sont plus là</translation>
    </message>
    <message>
        <source>Table 2</source>
        <translation>Tableau 2</translation>
    </message>
    <message>
        <source>Distribution of images in dataset subsets after splitting</source>
        <translation>Répartition des images dans les sous-ensembles après découpage</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Sous-ensemble</translation>
    </message>
    <message>
        <source>Paper (images)</source>
        <translation>Article (images)</translation>
    </message>
    <message>
        <source>Paper (share)</source>
        <translation>Article (part)</translation>
    </message>
    <message>
        <source>Here (images)</source>
        <translation>Ici (images)</translation>
    </message>
    <message>
        <source>Here (share)</source>
        <translation>Ici (part)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Figure 2</source>
        <translation>Figure 2</translation>
    </message>
    <message>
        <source>Distinct categories of the dataset: images a class</source>
        <translation>Catégories distinctes du jeu de données&#xa0;: images par classe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Paper (train)</source>
        <translation>Article (train)</translation>
    </message>
    <message>
        <source>Here (train)</source>
        <translation>Ici (train)</translation>
    </message>
    <message>
        <source>Here (valid)</source>
        <translation>Ici (valid)</translation>
    </message>
    <message>
        <source>Here (test)</source>
        <translation>Ici (test)</translation>
    </message>
    <message>
        <source>The paper&apos;s counts are those of its training subset.</source>
        <translation>Les nombres de l’article sont ceux de son sous-ensemble d’entraînement.</translation>
    </message>
    <message>
        <source>The dataset</source>
        <translation>Le jeu de données</translation>
    </message>
    <message>
        <source>Images by plant: the share that each species has</source>
        <translation>Images par plante&#xa0;: la part de chaque espèce</translation>
    </message>
    <message>
        <source>all of the training subset</source>
        <translation>tout le sous-ensemble d’entraînement</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>What it does to the numbers</source>
        <translation>Ce que cela fait aux chiffres</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Meant for the demo dataset, whose leaves are drawn: its accuracies say nothing about real ones.</source>
        <translation>Conçu pour le jeu de démonstration, dont les feuilles sont dessinées&#xa0;: ses exactitudes ne disent rien des vraies.</translation>
    </message>
    <message>
        <source>Fewer images: shorter times, and less to learn from.</source>
        <translation>Moins d’images&#xa0;: des temps plus courts, et moins à apprendre.</translation>
    </message>
    <message>
        <source>Nearly the same images.</source>
        <translation>Presque les mêmes images.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>in the files</source>
        <translation>dans les fichiers</translation>
    </message>
    <message>
        <source>The paper&apos;s files are augmented copies of fewer leaves, some of which lie in two subsets.</source>
        <translation>Les fichiers de l’article sont des copies augmentées de moins de feuilles, dont certaines sont dans deux sous-ensembles.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 pixels a side</source>
        <translation>%1 pixels de côté</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille d’image</translation>
    </message>
    <message>
        <source>Less work an image by the square of it, and less detail to tell diseases by.</source>
        <translation>Moins de travail par image, au carré, et moins de détails pour distinguer les maladies.</translation>
    </message>
    <message>
        <source>Epochs (pre-training, final)</source>
        <translation>Époques (pré-entraînement, final)</translation>
    </message>
    <message>
        <source>More epochs, higher accuracies.</source>
        <translation>Plus d’époques, des exactitudes plus hautes.</translation>
    </message>
    <message>
        <source>Images of each measurement (statistics, training, tuning)</source>
        <translation>Images de chaque mesure (statistiques, entraînement, réglage)</translation>
    </message>
    <message>
        <source>%1; %2, 1 epoch; %3, 1 epoch a trial</source>
        <translation>%1&#xa0;; %2, 1 époque&#xa0;; %3, 1 époque par essai</translation>
    </message>
    <message>
        <source>Short measurements weigh the start of workers more.</source>
        <translation>Dans les mesures courtes, le démarrage des workers pèse plus.</translation>
    </message>
    <message>
        <source>Repeats of each measurement</source>
        <translation>Répétitions de chaque mesure</translation>
    </message>
    <message>
        <source>The medians are shown; their spread is known.</source>
        <translation>Les médianes sont montrées&#xa0;; leur dispersion est connue.</translation>
    </message>
    <message>
        <source>The spread is not known, here as there.</source>
        <translation>La dispersion n’est pas connue, ici comme là-bas.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>More trials find better settings.</source>
        <translation>Plus d’essais trouvent de meilleurs paramètres.</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Ce qui apprend</translation>
    </message>
    <message>
        <source>the last layer alone</source>
        <translation>la dernière couche seule</translation>
    </message>
    <message>
        <source>More work a step and higher accuracies.</source>
        <translation>Plus de travail par pas et des exactitudes plus hautes.</translation>
    </message>
    <message>
        <source>BatchNorm</source>
        <translation>BatchNorm</translation>
    </message>
    <message>
        <source>each batch&apos;s statistics</source>
        <translation>statistiques de chaque batch</translation>
    </message>
    <message>
        <source>Faster, and not the paper&apos;s network.</source>
        <translation>Plus rapide, et pas le réseau de l’article.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Twice as fast where the processor has units for it; losses differ in the third digit.</source>
        <translation>Deux fois plus rapide si le processeur a des unités pour cela&#xa0;; les pertes diffèrent au troisième chiffre.</translation>
    </message>
    <message>
        <source>The network takes the time, not the loading: loader workers gain less, and replicas share the processor&apos;s cores.</source>
        <translation>C’est le réseau qui prend le temps, pas le chargement&#xa0;: les workers de chargement gagnent moins, et les réplicas se partagent les cœurs du processeur.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>8 for the statistics, 4 for the trainings</source>
        <translation>8 pour les statistiques, 4 pour les entraînements</translation>
    </message>
    <message>
        <source>No more than that can run at a time: curves go flat there.</source>
        <translation>Pas plus ne peuvent tourner à la fois&#xa0;: les courbes s’y aplatissent.</translation>
    </message>
    <message>
        <source>Task graph</source>
        <translation>Graphe de tâches</translation>
    </message>
    <message>
        <source>Dask, processes</source>
        <translation>Dask, processus</translation>
    </message>
    <message>
        <source>Leafbench&apos;s own, worker processes</source>
        <translation>celui de Leafbench, processus de travail</translation>
    </message>
    <message>
        <source>Less overhead a task.</source>
        <translation>Moins de surcoût par tâche.</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Chargeur</translation>
    </message>
    <message>
        <source>PyTorch&apos;s DataLoader, processes</source>
        <translation>DataLoader de PyTorch, processus</translation>
    </message>
    <message>
        <source>threads of one process</source>
        <translation>threads d’un seul processus</translation>
    </message>
    <message>
        <source>No copies between processes.</source>
        <translation>Pas de copies entre processus.</translation>
    </message>
    <message>
        <source>Parallel training</source>
        <translation>Entraînement parallèle</translation>
    </message>
    <message>
        <source>DataParallel, a replica a GPU</source>
        <translation>DataParallel, un réplica par GPU</translation>
    </message>
    <message>
        <source>replicas on the cores</source>
        <translation>réplicas sur les cœurs</translation>
    </message>
    <message>
        <source>They share one processor.</source>
        <translation>Ils se partagent un processeur.</translation>
    </message>
    <message>
        <source>Notes on the paper&apos;s numbers, and where it contradicts itself</source>
        <translation>Remarques sur les chiffres de l’article, et là où il se contredit</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Tableau %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>Comment le refaire</translation>
    </message>
    <message>
        <source>With the window: open the dataset, go to Replay, choose the scale, and press Replay the paper. On the command line:</source>
        <translation>Avec la fenêtre&#xa0;: ouvrez le jeu de données, allez à Reproduire, choisissez l’échelle et appuyez sur Reproduire l’article. En ligne de commande&#xa0;:</translation>
    </message>
    <message>
        <source>A replay that was stopped goes on where it stopped. Single steps:</source>
        <translation>Une reproduction arrêtée reprend là où elle s’est arrêtée. Étapes isolées&#xa0;:</translation>
    </message>
    <message>
        <source>What differs and why</source>
        <translation>Ce qui diffère et pourquoi</translation>
    </message>
    <message>
        <source>Figure 14</source>
        <translation>Figure 14</translation>
    </message>
    <message>
        <source>Final training: the best accuracies</source>
        <translation>Entraînement final&#xa0;: les meilleures exactitudes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Best training accuracy</source>
        <translation>Meilleure exactitude d’entraînement</translation>
    </message>
    <message>
        <source>Best validation accuracy</source>
        <translation>Meilleure exactitude de validation</translation>
    </message>
    <message>
        <source>Training and validation loss, here</source>
        <translation>Perte d’entraînement et de validation, ici</translation>
    </message>
    <message>
        <source>Accuracy, here and the paper&apos;s best</source>
        <translation>Exactitude, ici et la meilleure de l’article</translation>
    </message>
    <message>
        <source>Figure 15</source>
        <translation>Figure 15</translation>
    </message>
    <message>
        <source>Classification report, the paper&apos;s and that of the %1 subset here</source>
        <translation>Rapport de classification, celui de l’article et celui du sous-ensemble %1 ici</translation>
    </message>
    <message>
        <source>Classification report</source>
        <translation>Rapport de classification</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>macro average</source>
        <translation>moyenne macro</translation>
    </message>
    <message>
        <source>weighted average</source>
        <translation>moyenne pondérée</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>Ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The paper prints its matrix as a picture without numbers that could be read; it stands for an accuracy of %1.</source>
        <translation>L’article imprime sa matrice comme une image sans chiffres lisibles&#xa0;; elle correspond à une exactitude de %1.</translation>
    </message>
    <message>
        <source>Final training and model evaluation</source>
        <translation>Entraînement final et évaluation du modèle</translation>
    </message>
    <message>
        <source>Figure 16 (confusion matrix): %1.</source>
        <translation>Figure 16 (matrice de confusion)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Total parameters</source>
        <translation>Paramètres au total</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>Paramètres entraînables</translation>
    </message>
    <message>
        <source>Non-trainable parameters</source>
        <translation>Paramètres non entraînables</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Taille d’entrée</translation>
    </message>
    <message>
        <source>Forward and backward pass size</source>
        <translation>Taille des passes avant et arrière</translation>
    </message>
    <message>
        <source>Parameters&apos; size</source>
        <translation>Taille des paramètres</translation>
    </message>
    <message>
        <source>Estimated total size</source>
        <translation>Taille totale estimée</translation>
    </message>
    <message>
        <source>Figure 8</source>
        <translation>Figure 8</translation>
    </message>
    <message>
        <source>ResNet-18 model architecture</source>
        <translation>Architecture du modèle ResNet-18</translation>
    </message>
    <message>
        <source>Layer (type)</source>
        <translation>Couche (type)</translation>
    </message>
    <message>
        <source>Paper (output shape)</source>
        <translation>Article (forme de sortie)</translation>
    </message>
    <message>
        <source>Here (output shape)</source>
        <translation>Ici (forme de sortie)</translation>
    </message>
    <message>
        <source>Paper (parameters)</source>
        <translation>Article (paramètres)</translation>
    </message>
    <message>
        <source>Here (parameters)</source>
        <translation>Ici (paramètres)</translation>
    </message>
    <message>
        <source>This replay</source>
        <translation>Cette reproduction</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Time of all steps</source>
        <translation>Durée de toutes les étapes</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 fois</translation>
    </message>
    <message>
        <source>Not carried out yet.</source>
        <translation>Pas encore exécutée.</translation>
    </message>
    <message>
        <source>As in the paper: the loader is faster.</source>
        <translation>Comme dans l’article&#xa0;: le chargeur est plus rapide.</translation>
    </message>
    <message>
        <source>Unlike in the paper, both take as long.</source>
        <translation>Contrairement à l’article, les deux durent autant.</translation>
    </message>
    <message>
        <source>Unlike in the paper, the task graph is faster.</source>
        <translation>Contrairement à l’article, le graphe de tâches est plus rapide.</translation>
    </message>
    <message>
        <source>Task graph over loader, time with 1 worker (section 4.1.3)</source>
        <translation>Graphe de tâches sur chargeur, temps avec 1 worker (section 4.1.3)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Times are of other work on another machine: speedups and accuracies are what can be compared.</source>
        <translation>Les temps concernent d’autres travaux sur une autre machine&#xa0;: ce sont les accélérations et les exactitudes qui se comparent.</translation>
    </message>
    <message>
        <source>Leafbench&apos;s scanner and plots</source>
        <translation>Le lecteur et les graphiques de Leafbench</translation>
    </message>
    <message>
        <source>(1) a task graph over worker processes (2) a loader of threads</source>
        <translation>(1) un graphe de tâches sur des processus de travail (2) un chargeur à threads</translation>
    </message>
    <message>
        <source>LibTorch, torchvision&apos;s ResNet-18 by its names</source>
        <translation>LibTorch, le ResNet-18 de torchvision avec ses noms</translation>
    </message>
    <message>
        <source>LibTorch: (1) serial (2) loader workers (3) replicas that share each batch</source>
        <translation>LibTorch&#xa0;: (1) séquentiel (2) workers de chargement (3) réplicas qui se partagent chaque batch</translation>
    </message>
    <message>
        <source>Optuna&apos;s sampler (TPE), trials in parallel</source>
        <translation>L’échantillonneur d’Optuna (TPE), essais en parallèle</translation>
    </message>
    <message>
        <source>LibTorch, scikit-learn&apos;s report</source>
        <translation>LibTorch, le rapport de scikit-learn</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>The roadmap</source>
        <translation>La feuille de route</translation>
    </message>
    <message>
        <source>Table 1</source>
        <translation>Tableau 1</translation>
    </message>
    <message>
        <source>Project roadmap, and how long each step took here</source>
        <translation>Feuille de route du projet, et la durée de chaque étape ici</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Focuses</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Paper&apos;s tools</source>
        <translation>Outils de l’article</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Tools here</source>
        <translation>Outils ici</translation>
    </message>
    <message>
        <source>Time here</source>
        <translation>Durée ici</translation>
    </message>
    <message>
        <source>The paper&apos;s experiments, carried out again by Leafbench on one machine. Every table and figure shows the paper&apos;s value and this machine&apos;s side by side.</source>
        <translation>Les expériences de l’article, refaites par Leafbench sur une machine. Chaque tableau et chaque figure montre côte à côte la valeur de l’article et celle de cette machine.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>The paper, replayed</source>
        <translation>L’article, reproduit</translation>
    </message>
    <message>
        <source>He Zhou, Weiyu Wang: Parallelizing Plant Health. A Comparative Study of Parallel Deep Learning for Plant Disease Classification</source>
        <translation>He Zhou, Weiyu Wang: Parallelizing Plant Health. A Comparative Study of Parallel Deep Learning for Plant Disease Classification</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of the report, as HTML writes it</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>%1: paper %2, here %3</source>
        <translation>%1&#xa0;: article %2, ici %3</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Share of the images by species</source>
        <translation>Part des images par espèce</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>paper&apos;s best, train</source>
        <translation>meilleure de l’article, train</translation>
    </message>
    <message>
        <source>paper&apos;s best, valid</source>
        <translation>meilleure de l’article, valid</translation>
    </message>
    <message>
        <source>not carried out yet</source>
        <translation>pas encore exécuté</translation>
    </message>
    <message>
        <source>%1 (text: %2)</source>
        <translation>%1 (texte&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>Count (the paper&apos;s words)</source>
        <translation>Nombre (selon les mots de l’article)</translation>
    </message>
    <message>
        <source>Paper (speedup)</source>
        <translation>Article (accélération)</translation>
    </message>
    <message>
        <source>Here (speedup)</source>
        <translation>Ici (accélération)</translation>
    </message>
    <message>
        <source>Paper: %1.</source>
        <translation>Article&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figure %1</translation>
    </message>
    <message>
        <source>Elapsed time, paper</source>
        <translation>Durée, article</translation>
    </message>
    <message>
        <source>Elapsed time, here</source>
        <translation>Durée, ici</translation>
    </message>
    <message>
        <source>Speedup, paper and here</source>
        <translation>Accélération, article et ici</translation>
    </message>
    <message>
        <source>Efficiency, paper and here</source>
        <translation>Efficacité, article et ici</translation>
    </message>
    <message>
        <source>Comparison summary</source>
        <translation>Résumé de la comparaison</translation>
    </message>
    <message>
        <source>Training elapsed time; the longest bar of each side is its slowest</source>
        <translation>Durée d’entraînement&#xa0;; la barre la plus longue de chaque côté est la plus lente</translation>
    </message>
    <message>
        <source>Training speedup</source>
        <translation>Accélération de l’entraînement</translation>
    </message>
    <message>
        <source>The paper&apos;s conclusion is that loader workers gain more (%1) than two GPUs (%2). Here loader workers gain %3 at best, and replicas %4: %5.</source>
        <translation>L’article conclut que les workers de chargement gagnent plus (%1) que deux GPU (%2). Ici, les workers de chargement gagnent au mieux %3, et les réplicas %4&#xa0;: %5.</translation>
    </message>
    <message>
        <source>as in the paper</source>
        <translation>comme dans l’article</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>l’inverse</translation>
    </message>
    <message>
        <source>about as much</source>
        <translation>à peu près autant</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>GPU driver</source>
        <translation>Pilote GPU</translation>
    </message>
    <message>
        <source>Data preprocessing</source>
        <translation>Prétraitement des données</translation>
    </message>
    <message>
        <source>Mean and standard deviation of each colour channel, both ways, with more and more workers.</source>
        <translation>Moyenne et écart-type de chaque canal, des deux façons, avec de plus en plus de workers.</translation>
    </message>
    <message>
        <source>Task graph (the paper: Dask)</source>
        <translation>Graphe de tâches (l’article&#xa0;: Dask)</translation>
    </message>
    <message>
        <source>Loader (the paper: PyTorch)</source>
        <translation>Chargeur (l’article&#xa0;: PyTorch)</translation>
    </message>
    <message>
        <source>Serial training and loader workers (the paper: multi-process)</source>
        <translation>Entraînement séquentiel et workers de chargement (l’article&#xa0;: multiprocessus)</translation>
    </message>
    <message>
        <source>Replicas (the paper: DataParallel)</source>
        <translation>Réplicas (l’article&#xa0;: DataParallel)</translation>
    </message>
    <message>
        <source>Hyperparameter tuning</source>
        <translation>Réglage des hyperparamètres</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>all of the training subset, %1</source>
        <translation>tout le sous-ensemble d’entraînement, %1</translation>
    </message>
    <message>
        <source>%1 at each count</source>
        <translation>%1 pour chaque nombre</translation>
    </message>
    <message>
        <source>Confusion matrix, here: %1 right (%2)</source>
        <translation>Matrice de confusion, ici (justes&#xa0;: %1&#xa0;; %2)</translation>
    </message>
    <message>
        <source>Figure 15 of the paper counts the validation subset, so that is what stands beside it. The test subset here: %1 right (%2), macro F1 %3.</source>
        <translation>La figure 15 de l’article compte le sous-ensemble de validation, c’est donc lui qui figure à côté. Dans le sous-ensemble de test ici, justes&#xa0;: %1 (%2), F1 macro %3.</translation>
    </message>
    <message>
        <source>Here: %1, %2 pixels a side.</source>
        <translation>Ici&#xa0;: %1, %2 pixels de côté.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReportCard</name>
    <message>
        <source>Classification report</source>
        <translation>Rapport de classification</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show classes whose name holds</source>
        <translation>Montrer les classes dont le nom contient</translation>
    </message>
    <message>
        <source>%1 of %2 classes</source>
        <translation>%1 classes sur %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ReportTableModel</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Species and disease</source>
        <translation>Espèce et maladie</translation>
    </message>
    <message>
        <source>Of the images taken for this class, the share that is of it</source>
        <translation>Parmi les images prises pour cette classe, la part qui en est</translation>
    </message>
    <message>
        <source>Of the images of this class, the share that was found</source>
        <translation>Parmi les images de cette classe, la part qui a été trouvée</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall</source>
        <translation>Moyenne harmonique de la précision et du rappel</translation>
    </message>
    <message>
        <source>Images of this class</source>
        <translation>Images de cette classe</translation>
    </message>
    <message>
        <source>%1: there is no image of this class</source>
        <translation>%1&#xa0;: il n’y a aucune image de cette classe</translation>
    </message>
    <message>
        <source>%1 %2: %3, 95 % interval %4 to %5 (Wilson)</source>
        <translation>%1 %2&#xa0;: %3, intervalle à 95&#xa0;% de %4 à %5 (Wilson)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ResourcePlot</name>
    <message>
        <source>Time (s)</source>
        <translation>Temps (s)</translation>
    </message>
    <message>
        <source>Time (min)</source>
        <translation>Temps (min)</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>Temps (h)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Memory (GB)</source>
        <translation>Mémoire (Go)</translation>
    </message>
    <message>
        <source>Use of processor and memory over time</source>
        <translation>Utilisation du processeur et de la mémoire au fil du temps</translation>
    </message>
    <message>
        <source>this program %1 of %2 cores</source>
        <translation>ce programme %1 cœurs sur %2</translation>
    </message>
    <message>
        <source>all programs %1</source>
        <translation>tous les programmes %1</translation>
    </message>
    <message>
        <source>GPU %1</source>
        <translation>GPU %1</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>mémoire %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>ce programme</translation>
    </message>
    <message>
        <source>all programs</source>
        <translation>tous les programmes</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
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
        <translation>Aucune exécution</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunColumnKeys</name>
    <message>
        <source>Column &amp;wider</source>
        <translation>Colonne plus &amp;large</translation>
    </message>
    <message>
        <source>Column &amp;narrower</source>
        <translation>Colonne plus é&amp;troite</translation>
    </message>
    <message>
        <source>Column as wide as its w&amp;ords</source>
        <translation>Ajuster la colonne au &amp;texte</translation>
    </message>
    <message>
        <source>Column to the &amp;left</source>
        <translation>Colonne vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Column to the &amp;right</source>
        <translation>Colonne vers la &amp;droite</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunColumns</name>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Only those that &amp;differ</source>
        <translation>Seulement celles qui &amp;diffèrent</translation>
    </message>
    <message>
        <source>The &amp;usual ones</source>
        <translation>Les &amp;habituelles</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Delete a view</source>
        <translation>&amp;Supprimer une vue</translation>
    </message>
    <message>
        <source>E&amp;xport this view…</source>
        <translation>E&amp;xporter cette vue…</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Exporter cette vue</translation>
    </message>
    <message>
        <source>&amp;Import a view…</source>
        <translation>&amp;Importer une vue…</translation>
    </message>
    <message>
        <source>Import a view</source>
        <translation>Importer une vue</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vues (*.json)</translation>
    </message>
    <message>
        <source>Table as &amp;CSV…</source>
        <translation>Tableau en &amp;CSV…</translation>
    </message>
    <message>
        <source>Table as CSV</source>
        <translation>Tableau en CSV</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Grouper par</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>Replier &amp;tous les groupes</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>&amp;Déplier tous les groupes</translation>
    </message>
    <message>
        <source>&amp;More columns</source>
        <translation>&amp;Autres colonnes</translation>
    </message>
    <message>
        <source>More of the &amp;recipe</source>
        <translation>&amp;Plus de la recette</translation>
    </message>
    <message>
        <source>&amp;Fit all widths</source>
        <translation>&amp;Ajuster toutes les largeurs</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Colonne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunComparisonPane</name>
    <message>
        <source>%1, %2 sure</source>
        <translation>%1, sûre à %2</translation>
    </message>
    <message>
        <source>It is: %1
This run said: %2
The other said: %3
%4</source>
        <translation>C’est&#xa0;: %1
Réponse de cette exécution&#xa0;: %2
Réponse de l’autre&#xa0;: %3
%4</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>this: %1</source>
        <translation>celle-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recall by class</source>
        <translation>Rappel par classe</translation>
    </message>
    <message>
        <source>Only one got it right</source>
        <translation>Une seule avait raison</translation>
    </message>
    <message>
        <source>Which run got them right</source>
        <translation>Quelle exécution avait raison</translation>
    </message>
    <message>
        <source>Recall by class of both runs</source>
        <translation>Rappel par classe des deux exécutions</translation>
    </message>
    <message>
        <source>McNemar&apos;s exact test of the images that only one of the two got right</source>
        <translation>Test exact de McNemar sur les images qu’une seule des deux a reconnues</translation>
    </message>
    <message>
        <source>On the same images</source>
        <translation>Sur les mêmes images</translation>
    </message>
    <message>
        <source>Pictures that only one run got right, surest first</source>
        <translation>Images qu’une seule exécution a reconnues, les plus sûres d’abord</translation>
    </message>
    <message>
        <source>This run (%1)</source>
        <translation>Celle-ci (%1)</translation>
    </message>
    <message>
        <source>The other (%1)</source>
        <translation>L’autre (%1)</translation>
    </message>
    <message>
        <source>Left out, as only one was asked about them: %1 of this run, %2 of the other.</source>
        <translation>Écartées, car une seule a été interrogée dessus&#xa0;: %1 de cette exécution, %2 de l’autre.</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>cette exécution</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>%1, the same for both.</source>
        <translation>%1, en commun pour les deux.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunCurves</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Cross-entropy (nats)</source>
        <translation>Entropie croisée (nats)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>validation; thin: training</source>
        <translation>validation&#xa0;; fin&#xa0;: entraînement</translation>
    </message>
    <message>
        <source>and one that is not drawn</source>
        <translation>et une qui n’est pas tracée</translation>
    </message>
    <message>
        <source>and %1 that are not drawn</source>
        <translation>et %1 qui ne sont pas tracées</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunDetails</name>
    <message>
        <source>paper, best</source>
        <translation>article, meilleure</translation>
    </message>
    <message>
        <source>Tags with commas between them</source>
        <translation>Étiquettes séparées par des virgules</translation>
    </message>
    <message>
        <source>What this run was for, and what it showed</source>
        <translation>À quoi servait cette exécution, et ce qu’elle a montré</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Started %1; %2</source>
        <translation>Début %1&#xa0;; %2</translation>
    </message>
    <message>
        <source>trained for %1</source>
        <translation>entraînée pendant %1</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images</source>
        <translation>%1 images d’entraînement, %2 de validation et %3 de test</translation>
    </message>
    <message>
        <source>Machine: %1</source>
        <translation>Machine&#xa0;: %1</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>Aucune exécution choisie</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunDifferenceModel</name>
    <message>
        <source>Best valid</source>
        <translation>Meill. valid.</translation>
    </message>
    <message>
        <source>Epochs done</source>
        <translation>Époques faites</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunFilterBar</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Starre&amp;d</source>
        <translation>A&amp;vec étoile</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>Filter: adamw input_size=64 best</source>
        <translation>Filtre&#xa0;: adamw input_size=64 best</translation>
    </message>
    <message>
        <source>Words of names, tags, notes, machines and recipes, in any order (Ctrl+F)</source>
        <translation>Mots des noms, étiquettes, notes, machines et recettes, dans n’importe quel ordre (Ctrl+F)</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Show every run again</source>
        <translation>Montrer à nouveau toutes les exécutions</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunGroups</name>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>sans étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>The mean of the runs&apos; best validation accuracies, with its 95 % interval (Student&apos;s t)</source>
        <translation>La moyenne des meilleures exactitudes de validation des exécutions, avec son intervalle à 95&#xa0;% (t de Student)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunListModel</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>élaguée</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>%1 valid</source>
        <translation>%1 valid.</translation>
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
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Avec étoile&#xa0;; un clic ou Ctrl+D la retire</translation>
    </message>
    <message>
        <source>A click or Ctrl+D stars this run</source>
        <translation>Un clic ou Ctrl+D donne une étoile à cette exécution</translation>
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
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>sans étoile</translation>
    </message>
    <message>
        <source>Best validation accuracy of all epochs</source>
        <translation>Meilleure exactitude de validation de toutes les époques</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Best valid</source>
        <translation>Meill. valid.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The starter model comes with the program and cannot be starred</source>
        <translation>Le modèle de départ est fourni avec le programme et ne peut pas avoir d’étoile</translation>
    </message>
    <message>
        <source>its model card</source>
        <translation>sa fiche de modèle</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Last valid</source>
        <translation>Dern. valid.</translation>
    </message>
    <message>
        <source>Validation accuracy of the last epoch</source>
        <translation>Exactitude de validation de la dernière époque</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Validation loss of the best epoch</source>
        <translation>Perte de validation de la meilleure époque</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::RunsPage</name>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>One run cannot be shown. %1</source>
        <translation>Une exécution ne peut pas être montrée. %1</translation>
    </message>
    <message>
        <source>Take the &amp;star away</source>
        <translation>Retirer l’étoi&amp;le</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Donner une étoi&amp;le</translation>
    </message>
    <message>
        <source>In the trash: %1. Ctrl+Z takes it back.</source>
        <translation>À la corbeille&#xa0;: %1. Ctrl+Z pour récupérer.</translation>
    </message>
    <message>
        <source>Back again: %1</source>
        <translation>De retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Every training is kept here: find it again, compare it, and go on from it.</source>
        <translation>Chaque entraînement est conservé ici&#xa0;: retrouvez-le, comparez-le et poursuivez-le.</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Aucune exécution</translation>
    </message>
    <message>
        <source>Train a model: each training becomes a run, with its recipe, curves and model.</source>
        <translation>Entraînez un modèle&#xa0;: chaque entraînement devient une exécution, avec sa recette, ses courbes et son modèle.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Trash…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>Deleted runs, to be put back or deleted for good</source>
        <translation>Exécutions supprimées, à récupérer ou à effacer définitivement</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>Duplicate as new recipe</source>
        <translation>Dupliquer la recette</translation>
    </message>
    <message>
        <source>Takes the chosen run&apos;s recipe to the Train page</source>
        <translation>Reporte la recette de l’exécution choisie sur la page Entraîner</translation>
    </message>
    <message>
        <source>&amp;Evaluate</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message>
        <source>&amp;Classify with this</source>
        <translation>&amp;Classifier avec elle</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Duplicate as new recipe</source>
        <translation>&amp;Dupliquer la recette</translation>
    </message>
    <message>
        <source>Edit tags and &amp;notes</source>
        <translation>Modifier étiquettes et &amp;notes</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Import a bundle or weights…</source>
        <translation>&amp;Importer un paquet ou des poids…</translation>
    </message>
    <message>
        <source>I&amp;mport a run’s folder…</source>
        <translation>I&amp;mporter le dossier d’une exécution…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Ann&amp;uler la suppression</translation>
    </message>
    <message>
        <source>Differences of the chosen runs</source>
        <translation>Différences des exécutions choisies</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Rien à tracer</translation>
    </message>
    <message>
        <source>Needs at least two of the runs above with an epoch and a recipe that is not the same.</source>
        <translation>Il faut au moins deux des exécutions ci-dessus, avec une époque et des recettes différentes.</translation>
    </message>
    <message>
        <source>Where the chosen runs differ</source>
        <translation>En quoi diffèrent les exécutions choisies</translation>
    </message>
    <message>
        <source>Recipe and accuracy of the runs above</source>
        <translation>Recette et exactitude des exécutions ci-dessus</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>Différence&amp;s</translation>
    </message>
    <message>
        <source>Parallel c&amp;oordinates</source>
        <translation>C&amp;oordonnées parallèles</translation>
    </message>
    <message>
        <source>Tags, notes and &amp;machine</source>
        <translation>Étiquettes, notes et &amp;machine</translation>
    </message>
    <message>
        <source>This run learned from %1: open that dataset to go on</source>
        <translation>Cette exécution a appris de %1&#xa0;: ouvrez ce jeu de données pour continuer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>Chercher dans les exécutions</translation>
    </message>
    <message>
        <source>Which columns the table shows, groups, views of it, and the table as CSV</source>
        <translation>Quelles colonnes montre le tableau, les groupes, ses vues, et le tableau en CSV</translation>
    </message>
    <message>
        <source>Add &amp;resuming to the queue</source>
        <translation>Mettre la &amp;reprise en file</translation>
    </message>
    <message>
        <source>%1 runs are damaged or cannot be shown. The first: %2</source>
        <translation>%1 exécutions sont endommagées ou ne peuvent pas être montrées. La première&#xa0;: %2</translation>
    </message>
    <message>
        <source>One run is damaged. %1</source>
        <translation>Une exécution est endommagée. %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SaliencyCard</name>
    <message>
        <source>Your image</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>Where the &amp;model looked</source>
        <translation>Où le modè&amp;le a regardé</translation>
    </message>
    <message>
        <source>Lays over the picture what spoke for a class (Grad-CAM, Selvaraju et al. 2017)</source>
        <translation>Superpose à l’image ce qui plaidait pour une classe (Grad-CAM, Selvaraju et al. 2017)</translation>
    </message>
    <message>
        <source>Class that it looked for</source>
        <translation>Classe recherchée</translation>
    </message>
    <message>
        <source>Opacity of the map, percent</source>
        <translation>Opacité de la carte, en pour cent</translation>
    </message>
    <message>
        <source>O&amp;pacity</source>
        <translation>O&amp;pacité</translation>
    </message>
    <message>
        <source>%1, %2 × %3 px</source>
        <translation>%1, %2 × %3 px</translation>
    </message>
    <message>
        <source>%1 × %2 cells</source>
        <translation>%1 × %2 cases</translation>
    </message>
    <message>
        <source>The network&apos;s own grid (%1): nothing smaller than a cell can be told from it</source>
        <translation>La grille propre au réseau (%1)&#xa0;: rien de plus petit qu’une case ne peut s’y lire</translation>
    </message>
    <message>
        <source>Colours from little to much</source>
        <translation>Couleurs de peu à beaucoup</translation>
    </message>
    <message>
        <source>little</source>
        <translation>peu</translation>
    </message>
    <message>
        <source>much</source>
        <translation>beaucoup</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SaliencyPlot</name>
    <message>
        <source>Your image and where the model looked</source>
        <translation>Votre image et où le modèle a regardé</translation>
    </message>
    <message>
        <source>Your image</source>
        <translation>Votre image</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SearchFields</name>
    <message>
        <source>Sampler</source>
        <translation>Échantillonneur</translation>
    </message>
    <message>
        <source>How the next trial&apos;s parameters are chosen. Bayesian: where trials were good before (Optuna&apos;s TPE)</source>
        <translation>Comment sont choisis les paramètres du prochain essai. Bayésien&#xa0;: là où les essais étaient bons (le TPE d’Optuna)</translation>
    </message>
    <message>
        <source>Random first</source>
        <translation>Aléat. d’abord</translation>
    </message>
    <message>
        <source>So many trials are random before the search models them</source>
        <translation>Ce nombre d’essais est aléatoire avant que la recherche ne les modélise</translation>
    </message>
    <message>
        <source>Grid points</source>
        <translation>Points de grille</translation>
    </message>
    <message>
        <source>Points of each continuous parameter, both ends included</source>
        <translation>Points de chaque paramètre continu, extrémités comprises</translation>
    </message>
    <message>
        <source>Search seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same trials</source>
        <translation>La même graine donne les mêmes essais</translation>
    </message>
    <message>
        <source>Pruner</source>
        <translation>Élagueur</translation>
    </message>
    <message>
        <source>Ends trials early that do worse than others did in the same epoch</source>
        <translation>Arrête tôt les essais moins bons que d’autres ne l’étaient à la même époque</translation>
    </message>
    <message>
        <source>Spare first</source>
        <translation>Épargner</translation>
    </message>
    <message>
        <source>So many trials are never ended early</source>
        <translation>Ce nombre d’essais n’est jamais arrêté tôt</translation>
    </message>
    <message>
        <source>Spare epochs</source>
        <translation>Ép. de grâce</translation>
    </message>
    <message>
        <source>Epochs of each trial before the first look</source>
        <translation>Époques de chaque essai avant le premier contrôle</translation>
    </message>
    <message>
        <source>First look</source>
        <translation>1er contrôle</translation>
    </message>
    <message>
        <source>After so many epochs</source>
        <translation>Après ce nombre d’époques</translation>
    </message>
    <message>
        <source>One goes on of</source>
        <translation>Un continue sur</translation>
    </message>
    <message>
        <source>At each look one of so many trials goes on</source>
        <translation>À chaque contrôle, un essai continue sur ce nombre</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SelectedImageCard</name>
    <message>
        <source>Selected image</source>
        <translation>Image sélectionnée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>not labelled</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>%1 × %2 px, %3</source>
        <translation>%1 × %2 px, %3</translation>
    </message>
    <message>
        <source>none: it has no label</source>
        <translation>aucun&#xa0;: sans étiquette</translation>
    </message>
    <message>
        <source>Click a picture to see its file, size, class and colours.</source>
        <translation>Cliquez une image pour voir son fichier, sa taille, sa classe et ses couleurs.</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Voir en grand</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Mean RGB</source>
        <translation>Moy. RVB</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Mean (first) and standard deviation of all pixels: red, green, blue, 0 to 1</source>
        <translation>Moyenne (d’abord) et écart-type de tous les pixels&#xa0;: rouge, vert, bleu, 0 à 1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 · %2 pictures</source>
        <translation>%1 · %2 images</translation>
    </message>
    <message>
        <source>%1: no other picture is named after this leaf</source>
        <translation>%1&#xa0;: aucune autre image ne porte le nom de cette feuille</translation>
    </message>
    <message>
        <source>%1: %2 pictures of the class are named after this leaf</source>
        <translation>%1&#xa0;: %2 images de la classe portent le nom de cette feuille</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>How it looks, what it remembers, and where it keeps your work.</source>
        <translation>Son apparence, ce qu’il retient, et où il garde votre travail.</translation>
    </message>
    <message>
        <source>Move runs and studies to</source>
        <translation>Déplacer exécutions et études vers</translation>
    </message>
    <message>
        <source>Use the runs in</source>
        <translation>Utiliser les exécutions de</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>All of it is used. Less is set outside of the program (taskset, control groups, ulimit, OMP_NUM_THREADS), or in each recipe: workers, replicas, batch size.</source>
        <translation>Tout est utilisé. On en prend moins hors du programme (taskset, groupes de contrôle, ulimit, OMP_NUM_THREADS), ou dans chaque recette&#xa0;: workers, réplicas, taille de batch.</translation>
    </message>
    <message>
        <source>They are being moved</source>
        <translation>Elles sont en cours de déplacement</translation>
    </message>
    <message>
        <source>--runs or LEAFBENCH_RUNS names this window&apos;s runs folder, and wins over the setting</source>
        <translation>--runs ou LEAFBENCH_RUNS nomme le dossier des exécutions de cette fenêtre et l’emporte sur le réglage</translation>
    </message>
    <message>
        <source>Move runs and studies?</source>
        <translation>Déplacer exécutions et études&#xa0;?</translation>
    </message>
    <message>
        <source>%1 will be moved to %2.</source>
        <translation>%1 seront déplacées vers %2.</translation>
    </message>
    <message>
        <source>All files are copied and compared first. Until that is done everything stays where it is, and nothing can be trained.</source>
        <translation>Tous les fichiers sont d’abord copiés et comparés. D’ici là, tout reste en place et rien ne peut être entraîné.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>Moving runs and studies</source>
        <translation>Déplacement des exécutions et études</translation>
    </message>
    <message>
        <source>Runs and studies are in %1 now.</source>
        <translation>Les exécutions et études sont maintenant dans %1.</translation>
    </message>
    <message>
        <source>The move is stopped. Runs and studies are where they were.</source>
        <translation>Le déplacement est arrêté. Les exécutions et études sont où elles étaient.</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Cou&amp;leurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Of the whole program; Ctrl+Plus and Ctrl+Minus as well</source>
        <translation>De tout le programme&#xa0;; aussi par Ctrl+Plus et Ctrl+Moins</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>The desktop asks for it</source>
        <translation>Le bureau le demande</translation>
    </message>
    <message>
        <source>Nothing moves by itself: what would glide jumps</source>
        <translation>Rien ne bouge de soi-même : ce qui glisserait saute</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SlicePanels</name>
    <message>
        <source>Value by parameter</source>
        <translation>Valeur par paramètre</translation>
    </message>
    <message>
        <source>Appears when the first trial is complete.</source>
        <translation>Apparaît quand le premier essai est complet.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SlicePlot</name>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>All parameters</source>
        <translation>Tous les paramètres</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpaceEditor</name>
    <message>
        <source>Search space</source>
        <translation>Espace de recherche</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Search one more parameter (Ins)</source>
        <translation>Chercher un paramètre de plus (Inser)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Search the chosen parameter no longer (Del)</source>
        <translation>Ne plus chercher le paramètre choisi (Suppr)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>A condition looks at the rows above it (Alt+Up)</source>
        <translation>Une condition porte sur les lignes au-dessus (Alt+Haut)</translation>
    </message>
    <message>
        <source>&amp;Paper&apos;s four</source>
        <translation>Les &amp;quatre de l’article</translation>
    </message>
    <message>
        <source>Learning rate, step size, weight decay and momentum, as in the paper</source>
        <translation>Taux d’apprentissage, longueur de palier, weight decay et momentum, comme dans l’article</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Charger…</translation>
    </message>
    <message>
        <source>Read the search space from a JSON file</source>
        <translation>Lire l’espace de recherche depuis un fichier JSON</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Write the search space into a JSON file</source>
        <translation>Écrire l’espace de recherche dans un fichier JSON</translation>
    </message>
    <message>
        <source>Search spaces (*.json)</source>
        <translation>Espaces de recherche (*.json)</translation>
    </message>
    <message>
        <source>Save search space</source>
        <translation>Enregistrer l’espace de recherche</translation>
    </message>
    <message>
        <source>Load search space</source>
        <translation>Charger l’espace de recherche</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpaceTableModel</name>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
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
        <translation>Pas</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Cherché</translation>
    </message>
    <message>
        <source>The recipe&apos;s key that trials differ in</source>
        <translation>La clé de recette par laquelle les essais diffèrent</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <source>Highest value; it belongs to the range</source>
        <translation>Plus grande valeur&#xa0;; elle fait partie de la plage</translation>
    </message>
    <message>
        <source>Search by orders of magnitude: as often between 0.001 and 0.01 as between 0.01 and 0.1</source>
        <translation>Chercher par ordres de grandeur&#xa0;: aussi souvent entre 0.001 et 0.01 qu’entre 0.01 et 0.1</translation>
    </message>
    <message>
        <source>Distance of neighbouring values; empty: any number</source>
        <translation>Écart entre valeurs voisines&#xa0;; vide&#xa0;: tout nombre</translation>
    </message>
    <message>
        <source>Values between commas instead of a range</source>
        <translation>Valeurs séparées par des virgules au lieu d’une plage</translation>
    </message>
    <message>
        <source>Always, or only in trials in which a parameter above has a certain value</source>
        <translation>Toujours, ou seulement dans les essais où un paramètre au-dessus a une certaine valeur</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeciesChart</name>
    <message>
        <source>Images by species</source>
        <translation>Images par espèce</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Images affichées</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupForm</name>
    <message>
        <source>Record what each worker does</source>
        <translation>Enregistrer ce que fait chaque worker</translation>
    </message>
    <message>
        <source>What to measure</source>
        <translation>Quoi mesurer</translation>
    </message>
    <message>
        <source>What is measured at each worker count</source>
        <translation>Ce qui est mesuré pour chaque nombre de workers</translation>
    </message>
    <message>
        <source>Worker counts</source>
        <translation>Nombres de workers</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>How often each count is measured; rounds go forwards and backwards in turn, so that drift hurts all alike</source>
        <translation>Combien de fois chaque nombre est mesuré&#xa0;; les tours vont tour à tour en avant et en arrière, pour qu’une dérive touche tous également</translation>
    </message>
    <message>
        <source>Number of images, file cache, timeline</source>
        <translation>Nombre d’images, cache de fichiers, chronologie</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Wor&amp;kers</source>
        <translation>Wor&amp;kers</translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation>&amp;Répétitions</translation>
    </message>
    <message>
        <source>all of the training subset</source>
        <translation>tout le sous-ensemble d’entraînement</translation>
    </message>
    <message>
        <source>warm: every file read once before</source>
        <translation>chaud&#xa0;: chaque fichier lu une fois avant</translation>
    </message>
    <message>
        <source>cold: dropped from the cache each time</source>
        <translation>froid&#xa0;: retirés du cache à chaque fois</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Autres options</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>%1, warm…</source>
        <translation>%1, chaud…</translation>
    </message>
    <message>
        <source>%1, cold…</source>
        <translation>%1, froid…</translation>
    </message>
    <message>
        <source>&amp;Cores of a trial</source>
        <translation>&amp;Cœurs par essai</translation>
    </message>
    <message>
        <source>1 each: the same trials at every count</source>
        <translation>1 chacun&#xa0;: les mêmes essais pour chaque nombre</translation>
    </message>
    <message>
        <source>all, shared out: one at a time has them all</source>
        <translation>tous, partagés&#xa0;: un essai seul les a tous</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>Whose studies all processes reach. Empty: a file, for processes on this machine</source>
        <translation>Dont tous les processus atteignent les études. Vide&#xa0;: un fichier, pour des processus sur cette machine</translation>
    </message>
    <message>
        <source>Processes on several nodes tune together in a database: name it behind the button beside.</source>
        <translation>Des processus sur plusieurs nœuds règlent ensemble dans une base de données&#xa0;: indiquez-la derrière le bouton à côté.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Worker counts to measure, between spaces or commas. Of processes on a cluster: 1x1 1x2 2x1, nodes times processes on each</source>
        <translation>Nombres de workers à mesurer, séparés par des espaces ou des virgules. Pour des processus sur un cluster&#xa0;: 1x1 1x2 2x1, nœuds fois processus sur chacun</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupPage</name>
    <message>
        <source>Speedup lab</source>
        <translation>Labo d’accélération</translation>
    </message>
    <message>
        <source>Nothing to measure on yet</source>
        <translation>Rien à mesurer pour l’instant</translation>
    </message>
    <message>
        <source>Ready to measure</source>
        <translation>Prêt à mesurer</translation>
    </message>
    <message>
        <source>Choose what and with how many workers, then press Measure: the same work is timed at each count, and the curves grow here.</source>
        <translation>Choisissez quoi et avec combien de workers, puis appuyez sur Mesurer&#xa0;: le même travail est chronométré pour chaque nombre, et les courbes grandissent ici.</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Large type, and a guess before the measurement is revealed (Ctrl+L)</source>
        <translation>Grands caractères, et une estimation avant de révéler la mesure (Ctrl+L)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Estimer avant</translation>
    </message>
    <message>
        <source>Hide what was measured, and draw your own guess of the curve</source>
        <translation>Cacher ce qui a été mesuré et tracer votre propre estimation de la courbe</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Show what was measured over the guess</source>
        <translation>Montrer ce qui a été mesuré par-dessus l’estimation</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>%1 What was measured before is kept.</source>
        <translation>%1 Ce qui a été mesuré avant est conservé.</translation>
    </message>
    <message>
        <source>Measuring stopped. What was measured is kept and shown.</source>
        <translation>Mesure arrêtée. Ce qui a été mesuré est conservé et affiché.</translation>
    </message>
    <message>
        <source>Measuring stopped before the first measurement ended.</source>
        <translation>Mesure arrêtée avant la fin de la première.</translation>
    </message>
    <message>
        <source>Measuring: %1</source>
        <translation>Mesure&#xa0;: %1</translation>
    </message>
    <message>
        <source>How much faster will it be? Draw your guess, then measure and reveal</source>
        <translation>Combien de fois plus rapide&#xa0;? Tracez votre estimation, puis mesurez et révélez</translation>
    </message>
    <message>
        <source>The same work with more and more workers: how much faster, and why no faster</source>
        <translation>Le même travail avec de plus en plus de workers&#xa0;: combien plus rapide, et pourquoi pas davantage</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Set the worker counts right first</source>
        <translation>Corrigez d’abord les nombres de workers</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>The export is not complete. %1 The study itself is kept.</source>
        <translation>L’export n’est pas complet. %1 L’étude elle-même est conservée.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Everything into a folder…</source>
        <translation>Tout dans un dossier…</translation>
    </message>
    <message>
        <source>Tables only (CSV, Extra-P, JSON)…</source>
        <translation>Tableaux seuls (CSV, Extra-P, JSON)…</translation>
    </message>
    <message>
        <source>Plots only (SVG, PDF, PNG)…</source>
        <translation>Graphiques seuls (SVG, PDF, PNG)…</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>%1, repeat %2 of %3</source>
        <translation>%1, répétition %2 sur %3</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupPlot</name>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Serial fraction</source>
        <translation>Fraction séquentielle</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 selon %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation> (%1 à %2)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupSeries</name>
    <message>
        <source>ideal</source>
        <translation>idéal</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>votre estimation</translation>
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
        <translation>Le plus loin de l’estimation&#xa0;: %1 workers, estimé %2, mesuré %3.</translation>
    </message>
    <message>
        <source>Scalability law</source>
        <translation>Loi de scalabilité</translation>
    </message>
    <message>
        <source>computed from the network</source>
        <translation>calculé d’après le réseau</translation>
    </message>
    <message>
        <source>Furthest from the guess: %1 worker, guessed %2, measured %3.</source>
        <translation>Le plus loin de l’estimation&#xa0;: %1 worker, estimé %2, mesuré %3.</translation>
    </message>
    <message>
        <source>this cluster</source>
        <translation>ce cluster</translation>
    </message>
    <message>
        <source>this cluster, %1 node</source>
        <translation>ce cluster, %1 nœud</translation>
    </message>
    <message>
        <source>this cluster, %1 nodes</source>
        <translation>ce cluster, %1 nœuds</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupTableModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>More than the machine&apos;s %1 cores</source>
        <translation>Plus que les %1 cœurs de la machine</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Median s</source>
        <translation>Médiane s</translation>
    </message>
    <message>
        <source>Least to most s</source>
        <translation>Min. à max. s</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Serial part</source>
        <translation>Part séquentielle</translation>
    </message>
    <message>
        <source>Paper s</source>
        <translation>Article s</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Threads, processes or model copies side by side</source>
        <translation>Threads, processus ou copies du modèle côte à côte</translation>
    </message>
    <message>
        <source>Median elapsed time of the repeats, in seconds</source>
        <translation>Durée médiane des répétitions, en secondes</translation>
    </message>
    <message>
        <source>The quickest and the slowest of the repeats, in seconds</source>
        <translation>La plus rapide et la plus lente des répétitions, en secondes</translation>
    </message>
    <message>
        <source>Median time of the smallest count over this one&apos;s</source>
        <translation>Temps médian du plus petit nombre divisé par celui-ci</translation>
    </message>
    <message>
        <source>95 % interval of the speedup, from the repeats of each round</source>
        <translation>Intervalle à 95&#xa0;% de l’accélération, d’après les répétitions de chaque tour</translation>
    </message>
    <message>
        <source>Speedup over the number of workers</source>
        <translation>Accélération divisée par le nombre de workers</translation>
    </message>
    <message>
        <source>Karp and Flatt: the serial fraction that this speedup stands for. Where it grows with the workers, overhead grows</source>
        <translation>Karp et Flatt&#xa0;: la fraction séquentielle à laquelle correspond cette accélération. Là où elle croît avec les workers, le surcoût croît</translation>
    </message>
    <message>
        <source>Elapsed time that the paper states, on its hardware, in seconds</source>
        <translation>Durée indiquée par l’article, sur son matériel, en secondes</translation>
    </message>
    <message>
        <source>Speedup that the paper states</source>
        <translation>Accélération indiquée par l’article</translation>
    </message>
    <message>
        <source>More than the machine&apos;s %1 core</source>
        <translation>Plus que le cœur de la machine (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupView</name>
    <message>
        <source>Elapsed time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Predict to 64</source>
        <translation>Prédire jusqu’à 64</translation>
    </message>
    <message>
        <source>Speedup</source>
        <translation>Accélération</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficacité</translation>
    </message>
    <message>
        <source>Serial fraction</source>
        <translation>Fraction séquentielle</translation>
    </message>
    <message>
        <source>Widen the axis to 64 workers and draw what the laws predict there, with a core for each</source>
        <translation>Étendre l’axe à 64 workers et tracer ce que les lois y prédisent, avec un cœur chacun</translation>
    </message>
    <message>
        <source>median, whisker from least to most</source>
        <translation>médiane, trait du plus petit au plus grand</translation>
    </message>
    <message>
        <source>Results by worker count</source>
        <translation>Résultats par nombre de workers</translation>
    </message>
    <message>
        <source>drag the points, or use the arrow keys</source>
        <translation>glissez les points ou utilisez les flèches</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SpeedupWords</name>
    <message>
        <source>Channel mean and standard deviation · task graph, worker processes</source>
        <translation>Moyenne et écart-type des canaux · graphe de tâches, processus de travail</translation>
    </message>
    <message>
        <source>Channel mean and standard deviation · data loader, threads</source>
        <translation>Moyenne et écart-type des canaux · chargeur de données, threads</translation>
    </message>
    <message>
        <source>One epoch of training · loader workers</source>
        <translation>Une époque d’entraînement · workers de chargement</translation>
    </message>
    <message>
        <source>One epoch of training · replicas that share each batch</source>
        <translation>Une époque d’entraînement · réplicas qui se partagent chaque batch</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>worker %1</source>
        <translation>worker %1</translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation>réplica %1</translation>
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
        <translation>article, %1</translation>
    </message>
    <message>
        <source>paper, %1 and GPU</source>
        <translation>article, %1 et GPU</translation>
    </message>
    <message>
        <source>the paper&apos;s Table %1</source>
        <translation>le tableau %1 de l’article</translation>
    </message>
    <message>
        <source>Eight trials of a tuning study · so many at a time</source>
        <translation>Huit essais d’une étude de réglage · autant à la fois</translation>
    </message>
    <message>
        <source>Trials at a time</source>
        <translation>Essais simultanés</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>%1: %2 serial</source>
        <translation>%1&#xa0;: %2 séquentiel</translation>
    </message>
    <message>
        <source>%1: %2 serial (%3 to %4)</source>
        <translation>%1&#xa0;: %2 séquentiel (%3 à %4)</translation>
    </message>
    <message>
        <source>Files warm: each was read once before the first measurement.</source>
        <translation>Fichiers chauds&#xa0;: chacun a été lu une fois avant la première mesure.</translation>
    </message>
    <message>
        <source>Files cold: dropped from the system&apos;s cache before each measurement.</source>
        <translation>Fichiers froids&#xa0;: retirés du cache du système avant chaque mesure.</translation>
    </message>
    <message>
        <source>The results differ between measurements: that should not happen.</source>
        <translation>Les résultats diffèrent d’une mesure à l’autre&#xa0;: cela ne devrait pas arriver.</translation>
    </message>
    <message>
        <source>The loss differs between replica counts by rounding and by BatchNorm, which sees each share by itself.</source>
        <translation>La perte diffère selon le nombre de réplicas à cause des arrondis et de BatchNorm, qui voit chaque part séparément.</translation>
    </message>
    <message>
        <source>The first epoch&apos;s loss was the same each time, to the last bit.</source>
        <translation>La perte de la première époque était chaque fois la même, au dernier bit près.</translation>
    </message>
    <message>
        <source>Mean and standard deviation were the same each time, to the last bit.</source>
        <translation>Moyenne et écart-type étaient chaque fois les mêmes, au dernier bit près.</translation>
    </message>
    <message>
        <source>With the most, the cores are shared out so: %1.</source>
        <translation>Avec le plus grand nombre, les cœurs sont répartis ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Busy cores: up to %1 by this, %2 by other programs. Memory: at most %3.</source>
        <translation>Cœurs occupés&#xa0;: jusqu’à %1 par ce programme, %2 par d’autres. Mémoire&#xa0;: au plus %3.</translation>
    </message>
    <message>
        <source>Amdahl</source>
        <translation>Amdahl</translation>
    </message>
    <message>
        <source>; with %1 cores %2 (%3 to %4)</source>
        <translation>&#xa0;; avec %1 cœurs %2 (%3 à %4)</translation>
    </message>
    <message>
        <source>Gustafson</source>
        <translation>Gustafson</translation>
    </message>
    <message>
        <source>Machine: %1.</source>
        <translation>Machine&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The trials&apos; values were not compared: with other cores their sums round differently.</source>
        <translation>Les valeurs des essais n’ont pas été comparées&#xa0;: avec d’autres cœurs, leurs sommes s’arrondissent autrement.</translation>
    </message>
    <message>
        <source>Every trial had the same value at each count, to the last bit.</source>
        <translation>Chaque essai avait la même valeur pour chaque nombre, au dernier bit près.</translation>
    </message>
    <message>
        <source>One epoch of training · ranks (processes) that share each batch</source>
        <translation>Une époque d’entraînement · rangs (processus) qui se partagent chaque batch</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>Eight trials of a tuning study · processes that share it</source>
        <translation>Huit essais d’une étude de réglage · processus qui se la partagent</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>processus %1</translation>
    </message>
    <message>
        <source>Nodes × ranks</source>
        <translation>Nœuds × rangs</translation>
    </message>
    <message>
        <source>Nodes × processes</source>
        <translation>Nœuds × processus</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitCard</name>
    <message>
        <source>Split</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 avertissement</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avertissements</translation>
    </message>
    <message>
        <source>the dataset&apos;s own folders</source>
        <translation>les dossiers du jeu de données</translation>
    </message>
    <message>
        <source>own folders, %1 of train as test, seed %2</source>
        <translation>ses dossiers, %1 de train pour test, graine %2</translation>
    </message>
    <message>
        <source>%1 / %2 / %3 by class, seed %4</source>
        <translation>%1 / %2 / %3 par classe, graine %4</translation>
    </message>
    <message>
        <source>leaf-clean, %1 / %2 / %3 by class, seed %4</source>
        <translation>sans fuite, %1 / %2 / %3 par classe, graine %4</translation>
    </message>
    <message>
        <source>Subset</source>
        <translation>Sous-ensemble</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitDialog</name>
    <message>
        <source>Make a split</source>
        <translation>Créer un découpage</translation>
    </message>
    <message>
        <source>By class: shuffle and cut every class by the shares</source>
        <translation>Par classe&#xa0;: mélanger et couper chaque classe selon les parts</translation>
    </message>
    <message>
        <source>Own folders: keep train and valid, cut test out of train</source>
        <translation>Ses dossiers&#xa0;: garder train et valid, prendre test dans train</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>E&amp;ntraînement</translation>
    </message>
    <message>
        <source>&amp;Validation</source>
        <translation>&amp;Validation</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;est</translation>
    </message>
    <message>
        <source>The same seed makes the same split</source>
        <translation>La même graine fait le même découpage</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>&amp;Load split…</source>
        <translation>&amp;Charger…</translation>
    </message>
    <message>
        <source>&amp;Save split…</source>
        <translation>En&amp;registrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Use this split</source>
        <translation>&amp;Utiliser ce découpage</translation>
    </message>
    <message>
        <source>At 100 % no image would be left to train with.</source>
        <translation>À 100&#xa0;%, il ne resterait aucune image pour l’entraînement.</translation>
    </message>
    <message>
        <source>The shares add up to %1 %; they must make 100 %.</source>
        <translation>La somme des parts est de %1&#xa0;%&#xa0;; elle doit faire 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Training needs a share above 0 %.</source>
        <translation>L’entraînement a besoin d’une part supérieure à 0&#xa0;%.</translation>
    </message>
    <message>
        <source>Share of every class of train/ that becomes the test subset</source>
        <translation>Part de chaque classe de train/ qui devient le sous-ensemble de test</translation>
    </message>
    <message>
        <source>Load a split</source>
        <translation>Charger un découpage</translation>
    </message>
    <message>
        <source>Splits (*.csv);;All files (*)</source>
        <translation>Découpages (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the split</source>
        <translation>Enregistrer le découpage</translation>
    </message>
    <message>
        <source>Splits (*.csv)</source>
        <translation>Découpages (*.csv)</translation>
    </message>
    <message>
        <source>Leaf-clean: all pictures of a leaf stay together</source>
        <translation>Sans fuite&#xa0;: toutes les images d’une feuille restent ensemble</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SplitLeakModel</name>
    <message>
        <source>no images</source>
        <translation>aucune image</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>another split</source>
        <translation>autre découpage</translation>
    </message>
    <message>
        <source>The split in use</source>
        <translation>Le découpage utilisé</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (utilisé)</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
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
        <translation>Graphe de tâches</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Chargeur</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>same</source>
        <translation>mêmes</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>différents</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Façon</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Whether mean and standard deviation are those of the first row, to the last bit</source>
        <translation>Si la moyenne et l’écart-type sont ceux de la première ligne, au dernier bit près</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::StudyChoice</name>
    <message>
        <source>Study to show</source>
        <translation>Étude à montrer</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>Aucune étude</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::SwapPlot</name>
    <message>
        <source>Accuracy by background</source>
        <translation>Exactitude par fond</translation>
    </message>
    <message>
        <source>The photograph as it is</source>
        <translation>La photo telle quelle</translation>
    </message>
    <message>
        <source>%1: right on %2 of %3 (95 % interval %4 to %5)</source>
        <translation>%1&#xa0;: juste sur %2 images sur %3 (intervalle à 95&#xa0;% de %4 à %5)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Part juste</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TaskGraphView</name>
    <message>
        <source>Task graph</source>
        <translation>Graphe de tâches</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>%1 tâches sur %2 faites</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>is with a worker</source>
        <translation>est chez un worker</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>%1: %2(…), %3</source>
        <translation>%1&#xa0;: %2(…), %3</translation>
    </message>
    <message>
        <source>takes the results of %1 tasks</source>
        <translation>prend les résultats de %1 tâches</translation>
    </message>
    <message>
        <source>with a worker</source>
        <translation>chez un worker</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>With a worker</source>
        <translation>Chez un worker</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>%1 of %2 task done</source>
        <translation>%1 tâche sur %2 faite</translation>
    </message>
    <message>
        <source>takes the result of %1 task</source>
        <translation>prend le résultat de %1 tâche</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::ThumbnailGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 sur %3</translation>
    </message>
    <message>
        <source>Not labelled</source>
        <translation>Sans classe</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Worker count of the timeline</source>
        <translation>Nombre de workers de la chronologie</translation>
    </message>
    <message>
        <source>Show more time (−)</source>
        <translation>Montrer plus de temps (−)</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Voir de plus près (+)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show the whole measurement (Home)</source>
        <translation>Montrer toute la mesure (Début)</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>temps réel</translation>
    </message>
    <message>
        <source>%1× slower</source>
        <translation>%1× plus lent</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Replay what is seen, in slow motion</source>
        <translation>Rejouer au ralenti ce qui est visible</translation>
    </message>
    <message>
        <source>What each worker did comes with the first measurement of its count.</source>
        <translation>Ce que fait chaque worker vient avec la première mesure de son nombre.</translation>
    </message>
    <message>
        <source>No timeline was recorded for these measurements.</source>
        <translation>Aucune chronologie n’a été enregistrée pour ces mesures.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source> · the first %1 spans of each</source>
        <translation> · les %1 premiers segments de chacun</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
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
        <translation>%1 après %2 s</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Temps (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TimelineView</name>
    <message>
        <source>Timeline of the workers</source>
        <translation>Chronologie des workers</translation>
    </message>
    <message>
        <source>%1: %2, %3, from %4</source>
        <translation>%1&#xa0;: %2, %3, dès %4</translation>
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
        <translation>Entraînement terminé.</translation>
    </message>
    <message>
        <source>Trained for %1: %2 validation accuracy in epoch %3. Next: Evaluate.</source>
        <translation>Entraîné pendant %1&#xa0;: exactitude de validation %2 à l’époque %3. Ensuite&#xa0;: Évaluer.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Entraîner un modèle</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Model summary</source>
        <translation>Résumé du modèle</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Run to show</source>
        <translation>Exécution à montrer</translation>
    </message>
    <message>
        <source>Go on with this run where it stopped</source>
        <translation>Reprendre cette exécution là où elle s’est arrêtée</translation>
    </message>
    <message>
        <source>Nothing to train on yet</source>
        <translation>Rien pour l’entraînement</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Prêt à entraîner</translation>
    </message>
    <message>
        <source>Press Start training: the curves grow here while the model learns.</source>
        <translation>Appuyez sur Entraîner&#xa0;: les courbes grandissent ici pendant que le modèle apprend.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Training stopped. Nothing is lost: Resume goes on where it stopped.</source>
        <translation>Entraînement arrêté. Rien n’est perdu&#xa0;: Reprendre continue là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Entraînement…</translation>
    </message>
    <message>
        <source>ResNet-18, %1 parameters</source>
        <translation>ResNet-18, %1 paramètres</translation>
    </message>
    <message>
        <source>, %1 of them learn</source>
        <translation>, dont %1 apprennent</translation>
    </message>
    <message>
        <source> · %1 training images</source>
        <translation> · %1 images d’entraînement</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Débrancher</translation>
    </message>
    <message>
        <source>Kills the training’s process at once, as a power cut would (kill -9). It goes on by itself from its last stored state, and ends with the numbers of an unbroken run.</source>
        <translation>Tue d’un coup le processus de l’entraînement, comme une coupure de courant (kill -9). Il repart de lui-même de son dernier état enregistré et finit avec les chiffres d’une exécution ininterrompue.</translation>
    </message>
    <message>
        <source>The plug was pulled after %1 epochs: the training’s process is dead. A new one starts…</source>
        <translation>Débranché après %1 époques&#xa0;: le processus de l’entraînement est mort. Un nouveau démarre…</translation>
    </message>
    <message>
        <source>The plug was pulled after %1 epochs. A new process went on after %2, from the last stored state; the numbers will be those of an unbroken run.</source>
        <translation>Débranché après %1 époques. Un nouveau processus a repris après %2, depuis le dernier état enregistré&#xa0;; les chiffres seront ceux d’une exécution ininterrompue.</translation>
    </message>
    <message>
        <source>This run learned from %1: open that dataset to go on</source>
        <translation>Cette exécution a appris de %1&#xa0;: ouvrez ce jeu de données pour continuer</translation>
    </message>
    <message>
        <source>Trained on %1: %2 validation accuracy in epoch %3. Next: Evaluate.</source>
        <translation>Entraîné sur %1&#xa0;: exactitude de validation %2 à l’époque %3. Ensuite&#xa0;: Évaluer.</translation>
    </message>
    <message>
        <source>The study’s best recipe is the form’s already.</source>
        <translation>La meilleure recette de l’étude est déjà celle du formulaire.</translation>
    </message>
    <message>
        <source>From the study: %1.</source>
        <translation>De l’étude&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 The number of epochs stays %2.</source>
        <translation>%1 Le nombre d’époques reste %2.</translation>
    </message>
    <message>
        <source>Ten more epochs</source>
        <translation>Dix époques de plus</translation>
    </message>
    <message>
        <source>Resuming %1</source>
        <translation>Reprise de %1</translation>
    </message>
    <message>
        <source>Go on with this run, with its recipe and its last state</source>
        <translation>Continuer cette exécution, avec sa recette et son dernier état</translation>
    </message>
    <message>
        <source>Training, %1 at %2 px</source>
        <translation>Entraînement, %1 à %2 px</translation>
    </message>
    <message>
        <source>Going on with %1, to epoch %2</source>
        <translation>Reprise de %1, jusqu’à l’époque %2</translation>
    </message>
    <message>
        <source> · %1 training image</source>
        <translation> · %1 image d’entraînement</translation>
    </message>
    <message>
        <source>Model summary: ResNet-18, %1 × %1 px, %2</source>
        <translation>Résumé du modèle&#xa0;: ResNet-18, %1 × %1 px, %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrainingView</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Cross-entropy (nats)</source>
        <translation>Entropie croisée (nats)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>see which</source>
        <translation>lesquelles&#xa0;?</translation>
    </message>
    <message>
        <source>1 picture left out</source>
        <translation>1 image écartée</translation>
    </message>
    <message>
        <source>%1 pictures left out</source>
        <translation>%1 images écartées</translation>
    </message>
    <message>
        <source>best %1 valid, epoch %2</source>
        <translation>meilleure valid. %1, époque %2</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Images écartées</translation>
    </message>
    <message>
        <source>%1 training, %2 validation, %3 test images</source>
        <translation>%1 images d’entraînement, %2 de validation, %3 de test</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>début %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Runs in the trash</source>
        <translation>Exécutions dans la corbeille</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Empty the trash…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>%1, %2. Deleted runs stay here until the trash is emptied.</source>
        <translation>%1, %2. Les exécutions supprimées restent ici jusqu’à ce que la corbeille soit vidée.</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Vider la corbeille&#xa0;?</translation>
    </message>
    <message>
        <source>%1 with their models will be deleted for good. This cannot be undone.</source>
        <translation>Suppression définitive avec les modèles&#xa0;: %1. Elle ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialFields</name>
    <message>
        <source>Reproducible</source>
        <translation>Reproductible</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Trainings of the whole study, those done before included</source>
        <translation>Entraînements de toute l’étude, ceux déjà faits compris</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>Trials that train side by side</source>
        <translation>Essais qui s’entraînent côte à côte</translation>
    </message>
    <message>
        <source>Cores each</source>
        <translation>Cœurs chacun</translation>
    </message>
    <message>
        <source>Cores that each trial&apos;s arithmetic uses</source>
        <translation>Cœurs utilisés par les calculs de chaque essai</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>The highest validation accuracy, or the lowest validation loss, of a trial&apos;s epochs</source>
        <translation>La plus haute exactitude de validation, ou la plus basse perte de validation, des époques d’un essai</translation>
    </message>
    <message>
        <source>On: the same trials however many run at a time and however long each takes.
Off: as fast as possible, each trial from whatever is known when it begins; results depend on timing.</source>
        <translation>Activé&#xa0;: les mêmes essais, quel que soit leur nombre simultané et leur durée.
Désactivé&#xa0;: aussi vite que possible, chaque essai partant de ce qui est connu à son début&#xa0;; les résultats dépendent du moment.</translation>
    </message>
    <message>
        <source>Look-back</source>
        <translation>Recul</translation>
    </message>
    <message>
        <source>So many trials before a trial may still run when it is suggested: one more than these can run at a time, and the search learns of each that much later</source>
        <translation>Ce nombre d’essais précédents peut encore tourner quand un essai est proposé&#xa0;: un de plus peut tourner à la fois, et la recherche apprend de chacun d’autant plus tard</translation>
    </message>
    <message>
        <source>Their share</source>
        <translation>Leur part</translation>
    </message>
    <message>
        <source>The same trials, however many run at a time.</source>
        <translation>Les mêmes essais, quel que soit leur nombre simultané.</translation>
    </message>
    <message>
        <source>As fast as possible: results depend on timing.</source>
        <translation>Aussi vite que possible&#xa0;: les résultats dépendent du moment.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialPlot</name>
    <message>
        <source>Trials: %1</source>
        <translation>Essais&#xa0;: %1</translation>
    </message>
    <message>
        <source>, best: %1</source>
        <translation>, meilleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Durée (s)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialTableModel</name>
    <message>
        <source>%1  best</source>
        <translation>%1  meilleur</translation>
    </message>
    <message>
        <source>The best value so far</source>
        <translation>La meilleure valeur à ce jour</translation>
    </message>
    <message>
        <source>Which of the trials side by side it was</source>
        <translation>Lequel des essais côte à côte c’était</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialTimeline</name>
    <message>
        <source>Timeline of the trials</source>
        <translation>Chronologie des essais</translation>
    </message>
    <message>
        <source>Appears when the first trial has begun.</source>
        <translation>Apparaît quand le premier essai a commencé.</translation>
    </message>
    <message>
        <source>%1
%2, from %3</source>
        <translation>%1
%2, dès %3</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>place %1</translation>
    </message>
    <message>
        <source>%1 days later</source>
        <translation>%1 jours plus tard</translation>
    </message>
    <message>
        <source>%1 h later</source>
        <translation>%1 h plus tard</translation>
    </message>
    <message>
        <source>%1 min later</source>
        <translation>%1 min plus tard</translation>
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
        <translation>Temps depuis le début de l’étude, sans les pauses (%1)</translation>
    </message>
    <message>
        <source>Time since the study&apos;s start (%1)</source>
        <translation>Temps depuis le début de l’étude (%1)</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialWords</name>
    <message>
        <source>Trial %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>pruned</source>
        <translation>élagué</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TrialsCard</name>
    <message>
        <source>Trials</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tout &amp;montrer</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>The rows as they are shown, with tabs between columns, for a spreadsheet</source>
        <translation>Les lignes telles qu’affichées, avec des tabulations entre les colonnes, pour un tableur</translation>
    </message>
    <message>
        <source>%1 of %2, brushed in the parallel coordinates</source>
        <translation>%1 sur %2, choisis dans les coordonnées parallèles</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuneForm</name>
    <message>
        <source>TRIALS</source>
        <translation>ESSAIS</translation>
    </message>
    <message>
        <source>SEARCH SPACE</source>
        <translation>ESPACE DE RECHERCHE</translation>
    </message>
    <message>
        <source>SEARCH</source>
        <translation>RECHERCHE</translation>
    </message>
    <message>
        <source>RECIPE OF EVERY TRIAL</source>
        <translation>RECETTE DE CHAQUE ESSAI</translation>
    </message>
    <message>
        <source>Edit search space…</source>
        <translation>Modifier l’espace…</translation>
    </message>
    <message>
        <source>Search space</source>
        <translation>Espace de recherche</translation>
    </message>
    <message>
        <source>SEVERAL MACHINES</source>
        <translation>PLUSIEURS MACHINES</translation>
    </message>
    <message>
        <source>Database of the study</source>
        <translation>Base de données de l’étude</translation>
    </message>
    <message>
        <source>A study in a PostgreSQL database is tuned by all machines that are given the same address. Empty: a file in the runs folder, for this machine alone. The password is taken from ~/.pgpass.</source>
        <translation>Une étude dans une base PostgreSQL est réglée par toutes les machines qui reçoivent la même adresse. Vide&#xa0;: un fichier dans le dossier des exécutions, pour cette machine seule. Le mot de passe est pris dans ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TunePage</name>
    <message>
        <source>Tune a model</source>
        <translation>Régler un modèle</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>%1 The trials that finished before are kept.</source>
        <translation>%1 Les essais terminés avant sont conservés.</translation>
    </message>
    <message>
        <source>The trials took %1. Best: %2</source>
        <translation>Les essais ont duré %1. Meilleur&#xa0;: %2</translation>
    </message>
    <message>
        <source>The trials took %1, but none came to a value.</source>
        <translation>Les essais ont duré %1, mais aucun n’a donné de valeur.</translation>
    </message>
    <message>
        <source>Open study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Studies (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Études (*.db *.sqlite *.sqlite3);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>Tuning: %1 · %2</source>
        <translation>Réglage&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>Preparing the data…</source>
        <translation>Préparation des données…</translation>
    </message>
    <message>
        <source>%1 · made by another program</source>
        <translation>%1 · faite par un autre programme</translation>
    </message>
    <message>
        <source>Short trainings side by side look for the best hyperparameters</source>
        <translation>De courts entraînements côte à côte cherchent les meilleurs hyperparamètres</translation>
    </message>
    <message>
        <source>Tuning…</source>
        <translation>Réglage…</translation>
    </message>
    <message>
        <source>Start tuning</source>
        <translation>Lancer le réglage</translation>
    </message>
    <message>
        <source>Open stud&amp;y…</source>
        <translation>O&amp;uvrir une étude…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Nothing to tune on yet</source>
        <translation>Rien à régler pour l’instant</translation>
    </message>
    <message>
        <source>Ready to tune</source>
        <translation>Prêt à régler</translation>
    </message>
    <message>
        <source>Press Start tuning: trials train side by side with parameters from the search space, each learns from those before it, and the plots grow here. What has finished is kept whenever you stop.</source>
        <translation>Appuyez sur Lancer le réglage&#xa0;: des essais s’entraînent côte à côte avec des paramètres de l’espace de recherche, chacun apprend des précédents, et les graphiques grandissent ici. Ce qui est terminé est conservé, quel que soit le moment de l’arrêt.</translation>
    </message>
    <message>
        <source>This study&apos;s trials learn from %1: open that dataset to go on</source>
        <translation>Les essais de cette étude apprennent de %1&#xa0;: ouvrez ce jeu de données pour continuer</translation>
    </message>
    <message>
        <source>Tuning stopped. Finished trials are kept (%1), and Continue goes on with the others where they stopped.</source>
        <translation>Réglage arrêté. Les essais terminés sont conservés (%1), et Continuer reprend les autres là où ils se sont arrêtés.</translation>
    </message>
    <message>
        <source>Tuning stopped before the first trial finished. Continue goes on where it stopped.</source>
        <translation>Réglage arrêté avant la fin du premier essai. Continuer reprend là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>A study of Leafbench or of Optuna: a file (.db), or one in a PostgreSQL database</source>
        <translation>Une étude de Leafbench ou d’Optuna&#xa0;: un fichier (.db), ou une étude dans une base PostgreSQL</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>From a &amp;database…</source>
        <translation>Depuis une &amp;base de données…</translation>
    </message>
    <message>
        <source>Address of the study, as postgresql://user@host/database#study</source>
        <translation>Adresse de l’étude, comme postgresql://user@host/database#study</translation>
    </message>
    <message>
        <source>Several studies are there. Open which one?</source>
        <translation>Il y a plusieurs études. Laquelle ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>Tuning, %1</source>
        <translation>Réglage, %1</translation>
    </message>
    <message>
        <source>Going on with the tuning %1, up to %2</source>
        <translation>Reprise du réglage %1, jusqu’à %2</translation>
    </message>
    <message>
        <source>Go on with this study&apos;s own settings, up to %1</source>
        <translation>Continuer avec les paramètres propres à cette étude, jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::TuneView</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Para&amp;meters</source>
        <translation>Paramè&amp;tres</translation>
    </message>
    <message>
        <source>Tria&amp;ls</source>
        <translation>E&amp;ssais</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Journa&amp;l</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Epochs of each trial</source>
        <translation>Époques de chaque essai</translation>
    </message>
    <message>
        <source>Trials over time</source>
        <translation>Essais au fil du temps</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Parallel coordinates</source>
        <translation>Coordonnées parallèles</translation>
    </message>
    <message>
        <source>One parameter</source>
        <translation>Un paramètre</translation>
    </message>
    <message>
        <source>Two parameters</source>
        <translation>Deux paramètres</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>There is no log beside this study&apos;s file.</source>
        <translation>Il n’y a pas de journal à côté du fichier de cette étude.</translation>
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
        <translation>%1, %2 en cours</translation>
    </message>
    <message>
        <source>%1 in trial %2</source>
        <translation>%1 à l’essai %2</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::WorkTeller</name>
    <message>
        <source>Another Leafbench is training</source>
        <translation>Un autre Leafbench entraîne un modèle</translation>
    </message>
    <message>
        <source>Another Leafbench is tuning hyperparameters</source>
        <translation>Un autre Leafbench règle des hyperparamètres</translation>
    </message>
    <message>
        <source>Another Leafbench is computing statistics</source>
        <translation>Un autre Leafbench calcule des statistiques</translation>
    </message>
    <message>
        <source>Another Leafbench is measuring speedup</source>
        <translation>Un autre Leafbench mesure l’accélération</translation>
    </message>
    <message>
        <source>Another Leafbench is replaying the paper</source>
        <translation>Un autre Leafbench reproduit l’article</translation>
    </message>
    <message>
        <source>Another Leafbench is evaluating a run</source>
        <translation>Un autre Leafbench évalue une exécution</translation>
    </message>
    <message>
        <source>Another Leafbench is training %1</source>
        <translation>Un autre Leafbench entraîne %1</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::Worksheet</name>
    <message>
        <source>Lab %1: %2</source>
        <translation>Lab %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Guesses, before anything was measured</source>
        <translation>Estimations, avant toute mesure</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Answers: %1 of %2 right</source>
        <translation>Réponses&#xa0;: %1 justes sur %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>Everything that was measured</source>
        <translation>Tout ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Worksheet of %1, %2</source>
        <translation>Fiche de travail de %1, %2</translation>
    </message>
    <message>
        <source>Machine: %1, %2. Leafbench %3.</source>
        <translation>Machine&#xa0;: %1, %2. Leafbench %3.</translation>
    </message>
    <message>
        <source>Code of this worksheet: %1. The HTML file holds the record behind it, which leafbench-cli worksheets checks and collects.</source>
        <translation>Code de cette fiche&#xa0;: %1. Le fichier HTML contient l’enregistrement correspondant, que leafbench-cli worksheets vérifie et rassemble.</translation>
    </message>
</context>
<context>
    <name>leafbench::ui::WorksheetView</name>
    <message>
        <source>Your worksheet</source>
        <translation>Votre fiche de travail</translation>
    </message>
    <message>
        <source>%1 of %2 questions were right at the first answer. The worksheet has your guesses, what this machine measured, the figures and your answers.</source>
        <translation>Questions justes à la première réponse&#xa0;: %1 sur %2. La fiche contient vos estimations, ce que cette machine a mesuré, les figures et vos réponses.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Vo&amp;tre nom</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>To hand in: it holds the record that is checked</source>
        <translation>À rendre&#xa0;: il contient l’enregistrement qui sera vérifié</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>To print or to read</source>
        <translation>À imprimer ou à lire</translation>
    </message>
    <message>
        <source>Save worksheet</source>
        <translation>Enregistrer la fiche de travail</translation>
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
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>leafbench::words</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;.</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Utilisez l’un de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It goes from %1 to %2.</source>
        <translation>Les valeurs vont de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 ends too early: the file is cut off. Get it again from where it came.</source>
        <translation>%1 se termine trop tôt&#xa0;: le fichier est tronqué. Récupérez-le à nouveau à sa source.</translation>
    </message>
    <message>
        <source>%1 has %2 megapixels; the limit is %3. Make it smaller first.</source>
        <translation>%1 a %2 mégapixels&#xa0;; la limite est %3. Réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is broken and cannot be decoded%2.</source>
        <translation>%1 est endommagé et ne peut pas être décodé%2.</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the path.</source>
        <translation>%1 n’existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose the folder that holds the class folders.</source>
        <translation>%1 n’est pas un dossier. Choisissez celui qui contient les dossiers de classes.</translation>
    </message>
    <message>
        <source>%1 cannot be read%2. Check its permissions.</source>
        <translation>%1 est illisible%2. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>%1 cannot be written%2. Check the permissions and the space left.</source>
        <translation>Impossible d’écrire %1%2. Vérifiez les permissions et l’espace libre.</translation>
    </message>
    <message>
        <source>%1 is damaged or of another kind%2.</source>
        <translation>%1 est endommagé ou d’un autre type%2.</translation>
    </message>
    <message>
        <source>%1 holds no class folders with images. Choose the folder whose subfolders are the classes, or the one with train and valid inside.</source>
        <translation>%1 ne contient pas de dossiers de classes avec des images. Choisissez le dossier dont les sous-dossiers sont les classes, ou celui qui contient train et valid.</translation>
    </message>
    <message>
        <source>None of the images could be read.</source>
        <translation>Aucune des images n’a pu être lue.</translation>
    </message>
    <message>
        <source>None of the images could be read, %1 for example.</source>
        <translation>Aucune des images n’a pu être lue, par exemple %1.</translation>
    </message>
    <message>
        <source>The %1 subset holds no images. Make a split that gives it some, or choose another subset.</source>
        <translation>Le sous-ensemble %1 ne contient aucune image. Faites un découpage qui lui en donne, ou choisissez un autre sous-ensemble.</translation>
    </message>
    <message>
        <source>The %1 subset needs at least %2 images.</source>
        <translation>Le sous-ensemble %1 demande au moins %2 images.</translation>
    </message>
    <message>
        <source>The split %1 was made for other images (first difference: %2). Make a new split for this folder.</source>
        <translation>Le découpage %1 a été fait pour d’autres images (première différence&#xa0;: %2). Faites un nouveau découpage pour ce dossier.</translation>
    </message>
    <message>
        <source>The classes in %1 are not those of the run.</source>
        <translation>Les classes de %1 ne sont pas celles de l’exécution.</translation>
    </message>
    <message>
        <source>%1 is not a run: it holds no run.json.</source>
        <translation>%1 n’est pas une exécution&#xa0;: il n’y a pas de run.json.</translation>
    </message>
    <message>
        <source>The run %1 has no model yet: its first epoch has not ended. Resume it first.</source>
        <translation>L’exécution %1 n’a pas encore de modèle&#xa0;: sa première époque n’est pas terminée. Reprenez-la d’abord.</translation>
    </message>
    <message>
        <source>The weights in %1 do not fit ResNet-18: %2.</source>
        <translation>Les poids de %1 ne conviennent pas à ResNet-18&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The loss is no longer a number in epoch %1: the training diverged. Lower the learning rate.</source>
        <translation>La perte n’est plus un nombre à l’époque %1&#xa0;: l’entraînement a divergé. Baissez le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>The memory did not suffice. Use a smaller batch size or input size.</source>
        <translation>La mémoire n’a pas suffi. Prenez une taille de batch ou une taille d’entrée plus petite.</translation>
    </message>
    <message>
        <source>Something went wrong inside%1. Nothing already stored is lost.</source>
        <translation>Une erreur interne s’est produite%1. Rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Folder of class folders, or of train and valid.</source>
        <translation>Dossier des dossiers de classes, ou de train et valid.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>auto, folders (keep train and valid), stratified, or a saved split file.</source>
        <translation>auto, folders (garder train et valid), stratified (par classe), ou un fichier de découpage enregistré.</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>Part d’entraînement</translation>
    </message>
    <message>
        <source>Share of all images that train (stratified split).</source>
        <translation>Part de toutes les images pour l’entraînement (découpage stratifié).</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Part de validation</translation>
    </message>
    <message>
        <source>Share of all images that validate (stratified split).</source>
        <translation>Part de toutes les images pour la validation (découpage stratifié).</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Part de test</translation>
    </message>
    <message>
        <source>Share kept for the test: of all images, or of train when the folders are kept.</source>
        <translation>Part gardée pour le test&#xa0;: de toutes les images, ou de train quand les dossiers sont gardés.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Taille d’entrée</translation>
    </message>
    <message>
        <source>Side of the pictures the network sees, in pixels. Half the size is about four times faster.</source>
        <translation>Côté des images que voit le réseau, en pixels. La moitié de la taille est environ quatre fois plus rapide.</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>Augmentation</translation>
    </message>
    <message>
        <source>Random changes to training pictures, so that the network does not learn them by heart.</source>
        <translation>Modifications aléatoires des images d’entraînement, pour que le réseau ne les apprenne pas par cœur.</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Entraînable</translation>
    </message>
    <message>
        <source>The whole network, or the last layer alone (the paper&apos;s setting).</source>
        <translation>Tout le réseau, ou seulement la dernière couche (comme dans l’article).</translation>
    </message>
    <message>
        <source>By each batch (the paper&apos;s setting), or fixed: by the stored statistics, which then stay. Fixed, with the head alone and no augmentation, pictures pass the network only once.</source>
        <translation>À chaque batch (comme dans l’article), ou fixe&#xa0;: selon les statistiques enregistrées, qui restent alors. Fixe, avec la tête seule et sans augmentation, les images ne traversent le réseau qu’une fois.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Share of outputs dropped at random after the last layer while training.</source>
        <translation>Part des sorties omises au hasard après la dernière couche pendant l’entraînement.</translation>
    </message>
    <message>
        <source>Start weights</source>
        <translation>Poids de départ</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>How the weights follow the gradients.</source>
        <translation>Comment les poids suivent les gradients.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Size of a step; the highest one of the one-cycle schedule.</source>
        <translation>Taille d’un pas&#xa0;; le plus grand dans le programme one-cycle.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>How much of the last step goes into the next (SGD).</source>
        <translation>Ce qui passe du dernier pas dans le suivant (SGD).</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>Look one step ahead with the momentum (SGD).</source>
        <translation>Regarder un pas en avant avec le momentum (SGD).</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight decay</translation>
    </message>
    <message>
        <source>Pulls the weights towards zero, against overfitting.</source>
        <translation>Tire les poids vers zéro, contre le surapprentissage.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage d’étiquettes</translation>
    </message>
    <message>
        <source>Share of the target spread over all classes, so that the network stays less sure.</source>
        <translation>Part de la cible répartie sur toutes les classes, pour que le réseau reste moins sûr.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>How the learning rate changes over the training.</source>
        <translation>Comment le taux d’apprentissage évolue au cours de l’entraînement.</translation>
    </message>
    <message>
        <source>Step size</source>
        <translation>Longueur de palier</translation>
    </message>
    <message>
        <source>Epochs between two falls of the learning rate (step schedule).</source>
        <translation>Époques entre deux baisses du taux d’apprentissage (programme par paliers).</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Factor of the learning rate at each step (step schedule).</source>
        <translation>Facteur du taux d’apprentissage à chaque palier (programme par paliers).</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often the training goes over all images.</source>
        <translation>Combien de fois l’entraînement parcourt toutes les images.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de batch</translation>
    </message>
    <message>
        <source>Images that make one step.</source>
        <translation>Images qui font un pas.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision numérique</translation>
    </message>
    <message>
        <source>bfloat16 is about twice as fast where the processor has it; elsewhere float32 is used.</source>
        <translation>bfloat16 est environ deux fois plus rapide quand le processeur le gère&#xa0;; sinon float32 est utilisé.</translation>
    </message>
    <message>
        <source>Loader workers</source>
        <translation>Workers de chargement</translation>
    </message>
    <message>
        <source>Threads that load pictures; 0: the training thread loads them; -1: chosen from the cores.</source>
        <translation>Threads qui chargent les images&#xa0;; 0&#xa0;: le thread d’entraînement les charge&#xa0;; -1&#xa0;: selon les cœurs.</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Copies of the model that share each batch.</source>
        <translation>Copies du modèle qui se partagent chaque batch.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers on the same machine.</source>
        <translation>La même graine donne les mêmes nombres sur la même machine.</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Réseau entier</translation>
    </message>
    <message>
        <source>Head alone</source>
        <translation>Tête seule</translation>
    </message>
    <message>
        <source>By each batch</source>
        <translation>À chaque batch</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
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
        <translation>Constant</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>One-cycle</translation>
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
        <translation>Retournements</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Quarts de tour</translation>
    </message>
    <message>
        <source>Random crops</source>
        <translation>Recadrages aléatoires</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>Variation des couleurs</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>The folders&apos; own</source>
        <translation>Celui des dossiers</translation>
    </message>
    <message>
        <source>Stratified</source>
        <translation>Stratifié</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>Lecture du dossier</translation>
    </message>
    <message>
        <source>Channel statistics</source>
        <translation>Statistiques des canaux</translation>
    </message>
    <message>
        <source>Features of the pictures</source>
        <translation>Caractéristiques des images</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validating</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Drawing leaves</source>
        <translation>Dessin des feuilles</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>no subset</source>
        <translation>aucun sous-ensemble</translation>
    </message>
    <message>
        <source>%1: a class folder without images.</source>
        <translation>%1&#xa0;: un dossier de classe sans images.</translation>
    </message>
    <message>
        <source>%1: cannot be read (%2).</source>
        <translation>%1&#xa0;: illisible (%2).</translation>
    </message>
    <message>
        <source>%1: %2 images are too few for the shares; none went to %3.</source>
        <translation>%1&#xa0;: %2 images sont trop peu pour les parts&#xa0;; aucune n’est allée à %3.</translation>
    </message>
    <message>
        <source>%1 workers and %2 replicas on %3 cores: more than the machine has, so they will wait for each other and may run slower.</source>
        <translation>%1 workers et %2 réplicas sur %3 cœurs&#xa0;: plus que n’en a la machine&#xa0;; ils s’attendront et seront peut-être plus lents.</translation>
    </message>
    <message>
        <source>The dataset %1 changed while it was used%2. Scan it again and start anew.</source>
        <translation>Le jeu de données %1 a changé pendant son utilisation%2. Relisez-le et recommencez.</translation>
    </message>
    <message>
        <source>The worker processes could not be started from %1%2.</source>
        <translation>Les processus de travail n’ont pas pu être lancés depuis %1%2.</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; ended its worker process %2 times%3. Look at the files it reads, or at the memory.</source>
        <translation>La tâche «&#xa0;%1&#xa0;» a mis fin à son processus de travail %2 fois%3. Vérifiez les fichiers qu’elle lit, ou la mémoire.</translation>
    </message>
    <message>
        <source>The library %1 could not be loaded%2. Install the program and its packages again.</source>
        <translation>La bibliothèque %1 n’a pas pu être chargée%2. Réinstallez le programme et ses paquets.</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 cœur</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 cœurs</translation>
    </message>
    <message>
        <source>the training thread loads by itself</source>
        <translation>le thread d’entraînement charge lui-même</translation>
    </message>
    <message>
        <source>1 loader worker</source>
        <translation>1 worker de chargement</translation>
    </message>
    <message>
        <source>%1 loader workers</source>
        <translation>%1 workers de chargement</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4</source>
        <translation>%1&#xa0;: %2, %3 de %4</translation>
    </message>
    <message>
        <source>1 replica</source>
        <translation>1 réplica</translation>
    </message>
    <message>
        <source>%1 replicas</source>
        <translation>%1 réplicas</translation>
    </message>
    <message>
        <source>1 thread</source>
        <translation>1 thread</translation>
    </message>
    <message>
        <source>%1 threads</source>
        <translation>%1 threads</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message>
        <source>no GPU</source>
        <translation>aucun GPU</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1 (intervalle à 95&#xa0;% de %2 à %3)</translation>
    </message>
    <message>
        <source>It scales: %1 do the work with an efficiency of %2.</source>
        <translation>Cela passe à l’échelle&#xa0;: %1 font le travail avec une efficacité de %2.</translation>
    </message>
    <message>
        <source>Overhead grows: %1 take %2 times as long as fewer, for there are %3 cores and they take turns.</source>
        <translation>Le surcoût grandit&#xa0;: %1 prennent %2 fois le temps d’un nombre moindre, car il y a %3 cœurs et ils se relaient.</translation>
    </message>
    <message>
        <source>Overhead grows: %1 take %2 times as long as fewer, although each could have a core.</source>
        <translation>Le surcoût grandit&#xa0;: %1 prennent %2 fois le temps d’un nombre moindre, alors que chacun pourrait avoir un cœur.</translation>
    </message>
    <message>
        <source>It saturates at the %1 cores: %2 reach %3 times the speed of one worker a core.</source>
        <translation>Saturation aux %1 cœurs&#xa0;: %2 atteignent %3 fois la vitesse d’un worker par cœur.</translation>
    </message>
    <message>
        <source>Take more images or more repeats, and close other programs.</source>
        <translation>Prenez plus d’images ou de répétitions, et fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Too noisy to say: the repeats differ too much for so few of them.</source>
        <translation>Trop bruité pour conclure&#xa0;: les répétitions diffèrent trop pour être si peu nombreuses.</translation>
    </message>
    <message>
        <source>Too noisy to say: the repeats differ so much that a speedup is only known to within %1.</source>
        <translation>Trop bruité pour conclure&#xa0;: les répétitions diffèrent tant qu’une accélération n’est connue qu’à %1 près.</translation>
    </message>
    <message>
        <source>Nothing to compare yet: measure two worker counts at least.</source>
        <translation>Rien à comparer encore&#xa0;: mesurez au moins deux nombres de workers.</translation>
    </message>
    <message>
        <source>Each count was measured once, so the spread is not known: take three repeats.</source>
        <translation>Chaque nombre a été mesuré une fois, la dispersion est donc inconnue&#xa0;: faites trois répétitions.</translation>
    </message>
    <message>
        <source>Statistics by task graph</source>
        <translation>Statistiques par graphe de tâches</translation>
    </message>
    <message>
        <source>Statistics by loader</source>
        <translation>Statistiques par chargeur</translation>
    </message>
    <message>
        <source>Training by loader workers</source>
        <translation>Entraînement par workers de chargement</translation>
    </message>
    <message>
        <source>Training by replicas</source>
        <translation>Entraînement par réplicas</translation>
    </message>
    <message>
        <source>1 worker process</source>
        <translation>1 processus de travail</translation>
    </message>
    <message>
        <source>%1 worker processes</source>
        <translation>%1 processus de travail</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lire</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>décoder</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>calculer</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transférer</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attendre</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>cold file cache</source>
        <translation>cache de fichiers froid</translation>
    </message>
    <message>
        <source>warm file cache</source>
        <translation>cache de fichiers chaud</translation>
    </message>
    <message>
        <source>%1 of the time behaves as if it were serial (Amdahl): no number of workers shortens that.</source>
        <translation>%1 du temps se comporte comme s’il était séquentiel (Amdahl)&#xa0;: aucun nombre de workers ne le raccourcit.</translation>
    </message>
    <message>
        <source>Without loader workers the training waits for data %1 of the time: that is what they can take away.</source>
        <translation>Sans workers de chargement, l’entraînement attend les données %1 du temps&#xa0;: c’est ce qu’ils peuvent épargner.</translation>
    </message>
    <message>
        <source>With %1 the network takes the time, not the loader (it waits %2): more of them cannot help.</source>
        <translation>Avec %1, c’est le réseau qui prend le temps, pas le chargeur (il attend %2)&#xa0;: en ajouter ne peut pas aider.</translation>
    </message>
    <message>
        <source>It is memory-bound: %1 with a core each need %2 times the worker-seconds of one alone.</source>
        <translation>Limité par la mémoire (memory-bound)&#xa0;: %1 avec un cœur chacun demandent %2 fois les worker-secondes d’un seul.</translation>
    </message>
    <message>
        <source>Other programs took %1 cores meanwhile: measure again on an idle machine.</source>
        <translation>D’autres programmes ont pris %1 cœurs entre-temps&#xa0;: mesurez à nouveau sur une machine au repos.</translation>
    </message>
    <message>
        <source>The speedup is in between: neither near the ideal nor flat.</source>
        <translation>L’accélération est entre les deux&#xa0;: ni proche de l’idéal, ni plate.</translation>
    </message>
    <message>
        <source>Serial fraction %1 by Amdahl, %2 by Gustafson.</source>
        <translation>Fraction séquentielle&#xa0;: %1 selon Amdahl, %2 selon Gustafson.</translation>
    </message>
    <message>
        <source>%1 x</source>
        <translation>%1 x</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 worker</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 workers</translation>
    </message>
    <message>
        <source>%1, repeat %2 of %3</source>
        <translation>%1, répétition %2 sur %3</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>%1 workers were asked for, but only %2 can run at a time on this machine&apos;s cores. They will wait for each other and may be slower than %2; ask for no more than that.</source>
        <translation>%1 workers ont été demandés, mais seuls %2 peuvent tourner à la fois sur les cœurs de cette machine. Ils s’attendront et seront peut-être plus lents que %2&#xa0;; n’en demandez pas plus.</translation>
    </message>
    <message>
        <source>PyTorch&apos;s own DataParallel does nothing without two GPUs. Here copies of the model share each batch on the processor&apos;s cores.</source>
        <translation>Le DataParallel de PyTorch ne fait rien sans deux GPU. Ici, des copies du modèle se partagent chaque batch sur les cœurs du processeur.</translation>
    </message>
    <message>
        <source>More workers were no faster, so Amdahl&apos;s and Gustafson&apos;s laws have nothing to go on: nothing is predicted.</source>
        <translation>Plus de workers n’allaient pas plus vite, les lois d’Amdahl et de Gustafson n’ont donc rien sur quoi s’appuyer&#xa0;: rien n’est prédit.</translation>
    </message>
    <message>
        <source>%1 is not a tuning study that can be used%2. Choose another file.</source>
        <translation>%1 n’est pas une étude de réglage utilisable%2. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Another program is tuning the study %1%2. Wait for it, or stop it there.</source>
        <translation>Un autre programme travaille sur l’étude %1%2. Attendez-le ou arrêtez-le là-bas.</translation>
    </message>
    <message>
        <source>Another program keeps the study %1 locked%2. Close it there and try again.</source>
        <translation>Un autre programme garde l’étude %1 verrouillée%2. Fermez-la là-bas et réessayez.</translation>
    </message>
    <message>
        <source>The study %1 was made by an older Optuna%2. Bring it up to date first: optuna storage upgrade --storage sqlite:///FILE.</source>
        <translation>L’étude %1 a été faite par un Optuna plus ancien%2. Mettez-la d’abord à jour&#xa0;: optuna storage upgrade --storage sqlite:///FILE.</translation>
    </message>
    <message>
        <source>The study %1 was made by a newer Optuna than this program knows%2. Use a newer version of this program.</source>
        <translation>L’étude %1 a été faite par un Optuna plus récent que ceux que connaît ce programme%2. Utilisez une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The study %1 was begun with other settings: %2. Use those, or begin a new study.</source>
        <translation>L’étude %1 a été commencée avec d’autres paramètres&#xa0;: %2. Utilisez ceux-là, ou commencez une nouvelle étude.</translation>
    </message>
    <message>
        <source>%1: the low end lies above the high one (%2).</source>
        <translation>%1&#xa0;: la borne basse dépasse la haute (%2).</translation>
    </message>
    <message>
        <source>%1: a logarithmic range must begin above 0, not at %2.</source>
        <translation>%1&#xa0;: une plage logarithmique doit commencer au-dessus de 0, pas à %2.</translation>
    </message>
    <message>
        <source>%1: a logarithmic range has no step (%2).</source>
        <translation>%1&#xa0;: une plage logarithmique n’a pas de pas (%2).</translation>
    </message>
    <message>
        <source>%1: a step cannot be %2.</source>
        <translation>%1&#xa0;: un pas ne peut pas être %2.</translation>
    </message>
    <message>
        <source>%1: %2 is not a number to search between.</source>
        <translation>%1&#xa0;: %2 n’est pas un nombre qui puisse borner la recherche.</translation>
    </message>
    <message>
        <source>%1 goes in whole numbers, and %2 is none.</source>
        <translation>%1 prend des nombres entiers, et %2 n’en est pas un.</translation>
    </message>
    <message>
        <source>%1 needs at least one choice.</source>
        <translation>%1 demande au moins un choix.</translation>
    </message>
    <message>
        <source>%1 has a choice twice.</source>
        <translation>%1 a deux fois le même choix.</translation>
    </message>
    <message>
        <source>%1 is searched twice: remove one of the rows.</source>
        <translation>%1 est cherché deux fois&#xa0;: supprimez l’une des lignes.</translation>
    </message>
    <message>
        <source>%1: its condition is about %2, which no row above searches.</source>
        <translation>%1&#xa0;: sa condition porte sur %2, qu’aucune ligne au-dessus ne cherche.</translation>
    </message>
    <message>
        <source>%1: its condition can never hold (%2).</source>
        <translation>%1&#xa0;: sa condition ne peut jamais être remplie (%2).</translation>
    </message>
    <message>
        <source>The search space is empty: add a parameter.</source>
        <translation>L’espace de recherche est vide&#xa0;: ajoutez un paramètre.</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch norm</translation>
    </message>
    <message>
        <source>It scales: with %1 the efficiency is %2.</source>
        <translation>Cela passe à l’échelle&#xa0;: avec %1, l’efficacité est de %2.</translation>
    </message>
    <message>
        <source>Tuning by parallel trials</source>
        <translation>Réglage par essais parallèles</translation>
    </message>
    <message>
        <source>1 trial at a time</source>
        <translation>1 essai à la fois</translation>
    </message>
    <message>
        <source>%1 trials at a time</source>
        <translation>%1 essais à la fois</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 changes nothing here: it counts only when %2 is %3.</source>
        <translation>%1 ne change rien ici&#xa0;: il ne compte que si %2 vaut %3.</translation>
    </message>
    <message>
        <source>%1 counts only when %2 is %3: make that its condition.</source>
        <translation>%1 ne compte que si %2 vaut %3&#xa0;: faites-en sa condition.</translation>
    </message>
    <message>
        <source>Bayesian (TPE)</source>
        <translation>Bayésien (TPE)</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aléatoire</translation>
    </message>
    <message>
        <source>Quasi-random</source>
        <translation>Quasi aléatoire</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Successive halving</source>
        <translation>Successive halving</translation>
    </message>
    <message>
        <source>Hyperband</source>
        <translation>Hyperband</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>, log</source>
        <translation>, log</translation>
    </message>
    <message>
        <source>, step %1</source>
        <translation>, pas %1</translation>
    </message>
    <message>
        <source>only when %1 is %2</source>
        <translation>seulement si %1 vaut %2</translation>
    </message>
    <message>
        <source>1 trial at a time, with all %1. Trials that already use all cores cannot gain from running side by side</source>
        <translation>1 essai à la fois, avec tous&#xa0;: %1. Des essais qui utilisent déjà tous les cœurs ne gagnent rien à tourner côte à côte</translation>
    </message>
    <message>
        <source>1 trial at a time, with %1 of %2</source>
        <translation>1 essai à la fois, avec %1 sur %2</translation>
    </message>
    <message>
        <source>%1 trials at a time, %2 each, of %3</source>
        <translation>%1 essais à la fois, %2 chacun, sur %3</translation>
    </message>
    <message>
        <source>Trials that already use all cores cannot gain from running side by side. Give each fewer cores, or run one at a time.</source>
        <translation>Des essais qui utilisent déjà tous les cœurs ne gagnent rien à tourner côte à côte. Donnez moins de cœurs à chacun, ou lancez-en un à la fois.</translation>
    </message>
    <message>
        <source>%1 threads on %2: more than the machine has, so trials will wait for each other.</source>
        <translation>%1 threads sur %2&#xa0;: plus que n’en a la machine, les essais s’attendront donc.</translation>
    </message>
    <message>
        <source>The loss was no longer a number: the training diverged.</source>
        <translation>La perte n’était plus un nombre&#xa0;: l’entraînement a divergé.</translation>
    </message>
    <message>
        <source>The memory did not suffice.</source>
        <translation>La mémoire n’a pas suffi.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>%1 of %2 trials</source>
        <translation>%1 essais sur %2</translation>
    </message>
    <message>
        <source>%1 by name</source>
        <translation>%1 par le nom</translation>
    </message>
    <message>
        <source>%1 by the leaf map</source>
        <translation>%1 par la carte des feuilles</translation>
    </message>
    <message>
        <source>%1 by identical bytes</source>
        <translation>%1 par octets identiques</translation>
    </message>
    <message>
        <source>%1 by look</source>
        <translation>%1 par l’aspect</translation>
    </message>
    <message>
        <source>Each of %1 images shows a leaf of its own.</source>
        <translation>Chacune des %1 images montre une feuille à elle.</translation>
    </message>
    <message>
        <source>%1 images show %2 leaves; %3 are further copies: %4.</source>
        <translation>%1 images montrent %2 feuilles&#xa0;; %3 sont des copies de plus&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 images lie, identical or looking the same, in another class too: a label of each is wrong.</source>
        <translation>%1 images se trouvent, identiques ou d’aspect identique, aussi dans une autre classe&#xa0;: une étiquette de chacune est fausse.</translation>
    </message>
    <message>
        <source>None of %1 %2 images shows a leaf that is also in train.</source>
        <translation>Sous-ensemble %2&#xa0;: aucune des %1 images ne montre une feuille qui est aussi dans train.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images (%4) show a leaf that is also in train.</source>
        <translation>Sous-ensemble %3&#xa0;: %1 images sur %2 (%4) montrent une feuille qui est aussi dans train.</translation>
    </message>
    <message>
        <source>the folder&apos;s own</source>
        <translation>celui du dossier</translation>
    </message>
    <message>
        <source>70 / 20 / 10 by class</source>
        <translation>70 / 20 / 10 par classe</translation>
    </message>
    <message>
        <source>the paper&apos;s</source>
        <translation>celui de l’article</translation>
    </message>
    <message>
        <source>leaf-clean</source>
        <translation>sans fuite</translation>
    </message>
    <message>
        <source>This split has no validation or test images to compare with train.</source>
        <translation>Ce découpage n’a pas d’images de validation ou de test à comparer à train.</translation>
    </message>
    <message>
        <source>As far as names and looks tell, a score on this split is earned on leaves that the network has never seen.</source>
        <translation>Autant que les noms et l’aspect le disent, un score sur ce découpage est obtenu sur des feuilles que le réseau n’a jamais vues.</translation>
    </message>
    <message>
        <source>Few enough to hardly move a score; a leaf-clean split has none.</source>
        <translation>Assez peu pour ne guère changer un score&#xa0;; un découpage sans fuite n’en a aucune.</translation>
    </message>
    <message>
        <source>A score on this split partly measures memory: compare it with one on a leaf-clean split.</source>
        <translation>Un score sur ce découpage mesure en partie la mémoire&#xa0;: comparez-le à celui d’un découpage sans fuite.</translation>
    </message>
    <message>
        <source>Eight background pixels alone name the class of %1 of %2 images (95 % interval %3 – %4; chance %5).</source>
        <translation>Huit pixels du fond suffisent à nommer la classe de %1 images sur %2 (intervalle à 95&#xa0;% %3 – %4&#xa0;; hasard %5).</translation>
    </message>
    <message>
        <source>The background tells next to nothing of the class: a network has to look at the leaf.</source>
        <translation>Le fond ne dit presque rien de la classe&#xa0;: un réseau doit regarder la feuille.</translation>
    </message>
    <message>
        <source>That is %1 times chance, without a look at any leaf: the photographs of a class share their cardboard and light. Part of any accuracy here may be that, and it is lost on photographs from elsewhere.</source>
        <translation>C’est %1 fois le hasard, sans regarder aucune feuille&#xa0;: les photos d’une classe partagent leur carton et leur lumière. Une part de toute exactitude ici peut en venir, et elle se perd sur des photos prises ailleurs.</translation>
    </message>
    <message>
        <source>Save it as a JPEG, PNG, BMP, WebP, TIFF or PPM picture.</source>
        <translation>Enregistrez-la en image JPEG, PNG, BMP, WebP, TIFF ou PPM.</translation>
    </message>
    <message>
        <source>JPEG, PNG, BMP, WebP, TIFF, PGM and PPM pictures can be used.</source>
        <translation>Les images JPEG, PNG, BMP, WebP, TIFF, PGM et PPM sont utilisables.</translation>
    </message>
    <message>
        <source>%1 is no JPEG, PNG, BMP, WebP, TIFF, PGM or PPM picture.</source>
        <translation>%1 n’est pas une image JPEG, PNG, BMP, WebP, TIFF, PGM ou PPM.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 est %2.</translation>
    </message>
    <message>
        <source>The name of %1 holds bytes that are no letters (not UTF-8). Rename it first.</source>
        <translation>Le nom de %1 contient des octets qui ne sont pas des lettres (pas de l’UTF-8). Renommez-le d’abord.</translation>
    </message>
    <message>
        <source>Too few sound images to ask the background: at least %1 of several leaves are needed.</source>
        <translation>Trop peu d’images intactes pour interroger le fond&#xa0;: il en faut au moins %1, de plusieurs feuilles.</translation>
    </message>
    <message>
        <source>%1 and %2 were evaluated on different images, so there is nothing to compare. Evaluate both on the same subset of the same dataset.</source>
        <translation>%1 et %2 ont été évaluées sur des images différentes, il n’y a donc rien à comparer. Évaluez les deux sur le même sous-ensemble du même jeu de données.</translation>
    </message>
    <message>
        <source>a GIF animation</source>
        <translation>une animation GIF</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a WebP animation</source>
        <translation>une animation WebP</translation>
    </message>
    <message>
        <source>a HEIC picture, as some telephones make them</source>
        <translation>une image HEIC, comme en font certains téléphones</translation>
    </message>
    <message>
        <source>an AVIF picture</source>
        <translation>une image AVIF</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>une image JPEG 2000</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>une image JPEG XL</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>un fichier Photoshop</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>un fichier GIMP</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>un dessin SVG</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>an MP4 video</source>
        <translation>une vidéo MP4</translation>
    </message>
    <message>
        <source>a QuickTime video</source>
        <translation>une vidéo QuickTime</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>une vidéo AVI</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>une vidéo Matroska ou WebM</translation>
    </message>
    <message>
        <source>an MPEG video</source>
        <translation>une vidéo MPEG</translation>
    </message>
    <message>
        <source>a Flash video</source>
        <translation>une vidéo Flash</translation>
    </message>
    <message>
        <source>a Windows Media file</source>
        <translation>un fichier Windows Media</translation>
    </message>
    <message>
        <source>an Ogg sound or video</source>
        <translation>un son ou une vidéo Ogg</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un fichier audio</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un fichier texte</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation>un tube (pipe)</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>Learning what the run knows</source>
        <translation>Apprentissage de ce que sait l’exécution</translation>
    </message>
    <message>
        <source>Opening every picture</source>
        <translation>Ouverture de chaque image</translation>
    </message>
    <message>
        <source>Asking the background</source>
        <translation>Interrogation du fond</translation>
    </message>
    <message>
        <source>The run %1 was written by a later version of this program (format %2). Use that one, or a newer.</source>
        <translation>L’exécution %1 a été écrite par une version plus récente de ce programme (format %2). Utilisez celle-ci ou une plus récente.</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint toutes les</translation>
    </message>
    <message>
        <source>Seconds between two stored states: the most that a crash can cost. It changes no result.</source>
        <translation>Secondes entre deux états enregistrés&#xa0;: le plus qu’un plantage puisse coûter. Ne change aucun résultat.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Écriture du rapport</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Copying the run</source>
        <translation>Copie de l’exécution</translation>
    </message>
    <message>
        <source>Replaying the paper</source>
        <translation>Reproduction de l’article</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>The process that does this work ended unexpectedly (%1) before it had begun. Start it again.</source>
        <translation>Le processus chargé de ce travail s’est terminé de façon inattendue (%1) avant d’avoir commencé. Relancez-le.</translation>
    </message>
    <message>
        <source>The process that worked on %1 ended unexpectedly (%2). Nothing that was stored is lost.</source>
        <translation>Le processus qui travaillait sur %1 s’est terminé de façon inattendue (%2). Rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>The folder %1 is no longer there. What is done so far is kept: bring it back and resume.</source>
        <translation>Le dossier %1 n’est plus là. Ce qui est déjà fait est conservé&#xa0;: remettez-le en place et reprenez.</translation>
    </message>
    <message>
        <source>Another program is training the run %1%2. Wait for it, or stop it there.</source>
        <translation>Un autre programme entraîne l’exécution %1%2. Attendez-le ou arrêtez-le là-bas.</translation>
    </message>
    <message>
        <source>%1 of %2 images cannot be read</source>
        <translation>%1 images sur %2 sont illisibles</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images cannot be read</source>
        <translation>%1 images sur %2 de %3 sont illisibles</translation>
    </message>
    <message>
        <source> (for example %1)</source>
        <translation> (par exemple %1)</translation>
    </message>
    <message>
        <source>: too many for numbers that mean anything. Repair or remove them first.</source>
        <translation>&#xa0;: trop pour des chiffres qui aient un sens. Réparez-les ou retirez-les d’abord.</translation>
    </message>
    <message>
        <source>%1 holds several datasets side by side. Choose one of them: %2.</source>
        <translation>%1 contient plusieurs jeux de données côte à côte. Choisissez-en un&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: passed over, for they are no images: %2.</source>
        <translation>%1&#xa0;: ignorés, car ce ne sont pas des images&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: counted as %2, for only case, spaces or the form of its letters differ.</source>
        <translation>%1&#xa0;: compté comme %2, car seules la casse, les espaces ou la forme des lettres diffèrent.</translation>
    </message>
    <message>
        <source>a TIFF picture of other than 8 or 16 bits, or a camera&apos;s raw file</source>
        <translation>une image TIFF autre que 8 ou 16 bits, ou le fichier brut d’un appareil photo</translation>
    </message>
    <message>
        <source>The file %1 has %2 GB; no picture of more than %3 GB is read. Look at whether it is a picture.</source>
        <translation>Le fichier %1 fait %2 Go&#xa0;; aucune image de plus de %3 Go n’est lue. Vérifiez que c’est bien une image.</translation>
    </message>
    <message>
        <source>Pictures of the split that are no longer there: %1 (%2). They are left out.</source>
        <translation>Images du découpage qui ne sont plus là&#xa0;: %1 (%2). Elles sont écartées.</translation>
    </message>
    <message>
        <source>Pictures that are new since the training: %1 (%2). They are not used.</source>
        <translation>Images nouvelles depuis l’entraînement&#xa0;: %1 (%2). Elles ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>LibTorch %1 began this run, and another version goes on with it: the numbers are near those of an unbroken run, but not the same bits.</source>
        <translation>LibTorch %1 a commencé cette exécution, et une autre version la poursuit&#xa0;: les nombres sont proches de ceux d’une exécution ininterrompue, mais pas identiques au bit près.</translation>
    </message>
    <message>
        <source>This takes about %1 of memory (%2), and %3 are free here.</source>
        <translation>Cela prend environ %1 de mémoire (%2), et %3 sont libres ici.</translation>
    </message>
    <message>
        <source>No %1 is small enough: use a smaller input_size, end other programs, or give this one more memory.</source>
        <translation>Aucune valeur de %1 n’est assez petite&#xa0;: prenez un input_size plus petit, fermez d’autres programmes ou donnez plus de mémoire à celui-ci.</translation>
    </message>
    <message>
        <source>Set %1 to %2 or less, or give this program more memory.</source>
        <translation>Réglez %1 à %2 au plus, ou donnez plus de mémoire à ce programme.</translation>
    </message>
    <message>
        <source>This needs about %1 open files at a time, and the system allows %2 more. Ask for fewer workers or trials at a time, or raise the limit (ulimit -n).</source>
        <translation>Cela demande environ %1 fichiers ouverts à la fois, et le système en permet encore %2. Demandez moins de workers ou d’essais simultanés, ou relevez la limite (ulimit -n).</translation>
    </message>
    <message>
        <source>This needs about %1 threads, and the system allows %2 more. Ask for fewer workers or trials at a time, or raise the limit (ulimit -u, or pids.max of the control group).</source>
        <translation>Cela demande environ %1 threads, et le système en permet encore %2. Demandez moins de workers ou d’essais simultanés, ou relevez la limite (ulimit -u, ou pids.max du groupe de contrôle).</translation>
    </message>
    <message>
        <source>affinity</source>
        <translation>affinité</translation>
    </message>
    <message>
        <source>CPU quota</source>
        <translation>quota de CPU</translation>
    </message>
    <message>
        <source>control group</source>
        <translation>groupe de contrôle</translation>
    </message>
    <message>
        <source>ulimit -v</source>
        <translation>ulimit -v</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 memory (%3)</source>
        <translation>%1 sur %2 de mémoire (%3)</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 cannot be read%2, and the dataset would lack the images in it. Make it readable, or move it out of the dataset, and try again.</source>
        <translation>%1 est illisible%2, et ses images manqueraient au jeu de données. Rendez-le lisible ou sortez-le du jeu de données, puis réessayez.</translation>
    </message>
    <message>
        <source>%1: no image of it is for training (%2 in all), so no model can learn this class.</source>
        <translation>%1&#xa0;: aucune de ses images ne sert à l’entraînement (%2 en tout), aucun modèle ne peut donc apprendre cette classe.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 images sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 epochs</source>
        <translation>%1 époques sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 dossiers sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 formats</source>
        <translation>%1 formats sur %2</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>%1 epochs/min</source>
        <translation>%1 époques/min</translation>
    </message>
    <message>
        <source>The runs folder %1 is not there. Attach the disk that it is on, or choose another folder: on the page Settings, or with leafbench-cli runs folder DIR.</source>
        <translation>Le dossier des exécutions %1 n’est pas là. Branchez le disque où il se trouve, ou choisissez un autre dossier&#xa0;: sur la page Paramètres, ou avec leafbench-cli runs folder DIR.</translation>
    </message>
    <message>
        <source>Another program is moving the runs in %1 to another place%2. Wait until it is done.</source>
        <translation>Un autre programme déplace les exécutions de %1 ailleurs%2. Attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>The runs are in %1 already. Choose another folder.</source>
        <translation>Les exécutions sont déjà dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is inside the runs folder itself. Choose a folder outside of it.</source>
        <translation>%1 est à l’intérieur du dossier des exécutions. Choisissez un dossier à l’extérieur.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder. Choose one that is empty, or a new name.</source>
        <translation>%1 n’est pas un dossier vide. Choisissez-en un vide, ou un nouveau nom.</translation>
    </message>
    <message>
        <source>--runs or LEAFBENCH_RUNS names the runs folder %1, which is not the one of the settings. Leave them away to move that one.</source>
        <translation>--runs ou LEAFBENCH_RUNS désigne le dossier des exécutions %1, qui n’est pas celui des paramètres. Omettez-les pour déplacer celui-là.</translation>
    </message>
    <message>
        <source>Other programs kept changing the files in %1 while they were copied. Close them and try again. The runs are where they were.</source>
        <translation>D’autres programmes n’ont cessé de modifier les fichiers de %1 pendant leur copie. Fermez-les et réessayez. Les exécutions sont restées où elles étaient.</translation>
    </message>
    <message>
        <source>%1 is on a network file system (%2), which does not keep the locks that tuning studies need (SQLite). Choose a folder on a disk of this machine.</source>
        <translation>%1 est sur un système de fichiers réseau (%2), qui ne garantit pas les verrous dont les études de réglage ont besoin (SQLite). Choisissez un dossier sur un disque de cette machine.</translation>
    </message>
    <message>
        <source>The runs cannot be moved to %1 (%2).</source>
        <translation>Les exécutions ne peuvent pas être déplacées vers %1 (%2).</translation>
    </message>
    <message>
        <source>The disk of %1 has too little room: %2 are needed and %3 are free, so %4 are lacking.</source>
        <translation>Le disque de %1 n’a pas assez de place&#xa0;: il faut %2, %3 sont libres, il manque donc %4.</translation>
    </message>
    <message>
        <source>Copying the runs</source>
        <translation>Copie des exécutions</translation>
    </message>
    <message>
        <source>Comparing the copies</source>
        <translation>Comparaison des copies</translation>
    </message>
    <message>
        <source>%1 is not a folder. Choose one that holds runs, or will hold them.</source>
        <translation>%1 n’est pas un dossier. Choisissez-en un qui contient des exécutions, ou en contiendra.</translation>
    </message>
    <message>
        <source>An earlier move left %1, which cannot be removed. Remove it by hand and try again.</source>
        <translation>Un déplacement précédent a laissé %1, qui ne peut pas être supprimé. Supprimez-le à la main et réessayez.</translation>
    </message>
    <message>
        <source>Sure: of %1 validation answers with %2 or more, %3 were right (95 % interval %4 to %5).</source>
        <translation>Sûre&#xa0;: sur %1 réponses de validation à %2 ou plus, %3 étaient justes (intervalle à 95&#xa0;% de %4 à %5).</translation>
    </message>
    <message>
        <source>Not sure: it has not been looked up yet how often this model is right on its validation images.</source>
        <translation>Pas sûre&#xa0;: on n’a pas encore relevé combien de fois ce modèle a raison sur ses images de validation.</translation>
    </message>
    <message>
        <source>This model is never sure: its validation images are too few, or it is wrong on too many of them, to promise that %1 of the answers called sure are right.</source>
        <translation>Ce modèle n’est jamais sûr&#xa0;: ses images de validation sont trop peu nombreuses, ou il se trompe sur trop d’entre elles, pour promettre que %1 des réponses dites sûres soient justes.</translation>
    </message>
    <message>
        <source>Not sure: no class reaches %1, from which on at least %2 of its answers are right.</source>
        <translation>Pas sûre&#xa0;: aucune classe n’atteint %1, à partir de quoi au moins %2 de ses réponses sont justes.</translation>
    </message>
    <message>
        <source>A sharper picture of one leaf may help.</source>
        <translation>Une image plus nette d’une seule feuille peut aider.</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <translation>%1, %2 ou %3</translation>
    </message>
    <message>
        <source>Unsure: no class stands out</source>
        <translation>Incertaine&#xa0;: aucune classe ne se détache</translation>
    </message>
    <message>
        <source>Unsure: %1</source>
        <translation>Incertaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not a leaf it knows</source>
        <translation>Pas une feuille connue</translation>
    </message>
    <message>
        <source>This does not look like the leaves this model learned from, so it will not name a disease. (It also turns away about %1 of pictures it should know.)</source>
        <translation>Cela ne ressemble pas aux feuilles dont ce modèle a appris&#xa0;; il ne nomme donc pas de maladie. (Il rejette aussi environ %1 des images qu’il devrait connaître.)</translation>
    </message>
    <message>
        <source>A weak model: it was wrong on %1 of its validation images. Take its answers for guesses, whatever the picture; a longer training or another run may help.</source>
        <translation>Un modèle faible&#xa0;: il s’est trompé sur %1 de ses images de validation. Prenez ses réponses pour des suppositions, quelle que soit l’image&#xa0;; un entraînement plus long ou une autre exécution peut aider.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, as in QLocale::toString(): &quot;24 Nov&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year: &quot;24 Nov 2026&quot;</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>No class folder in %1 is a class of the run (%2). Say which is which: with Other pictures on the page Evaluate, or in a mapping file that --suggest-mapping writes.</source>
        <translation>Aucun dossier de classe de %1 n’est une classe de l’exécution (%2). Indiquez les correspondances&#xa0;: avec Autres images sur la page Évaluer, ou dans un fichier de correspondance qu’écrit --suggest-mapping.</translation>
    </message>
    <message>
        <source>The mapping %1 names folders that the dataset does not have: %2. Correct the names, or remove the lines.</source>
        <translation>La correspondance %1 nomme des dossiers que le jeu de données n’a pas&#xa0;: %2. Corrigez les noms ou supprimez les lignes.</translation>
    </message>
    <message>
        <source>What is left of the old folder could not be removed: %1</source>
        <translation>Le reste de l’ancien dossier n’a pas pu être supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Files changed at the last moment, so the old folder stays too: %1</source>
        <translation>Des fichiers ont changé au dernier moment, l’ancien dossier reste donc aussi&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture is nearly black: there is nothing to see. Take it in more light.</source>
        <translation>L’image est presque noire&#xa0;: il n’y a rien à voir. Reprenez-la avec plus de lumière.</translation>
    </message>
    <message>
        <source>The picture is nearly white: there is nothing to see. Take it in less light.</source>
        <translation>L’image est presque blanche&#xa0;: il n’y a rien à voir. Reprenez-la avec moins de lumière.</translation>
    </message>
    <message>
        <source>The picture is of one colour: there is nothing to see.</source>
        <translation>L’image est d’une seule couleur&#xa0;: il n’y a rien à voir.</translation>
    </message>
    <message>
        <source>The picture is blurred: a disease shows in details that are not there. Take it again.</source>
        <translation>L’image est floue&#xa0;: une maladie se voit à des détails qui manquent. Reprenez-la.</translation>
    </message>
    <message>
        <source>The picture has only a few pixels: a disease shows in details that are not there.</source>
        <translation>L’image n’a que quelques pixels&#xa0;: une maladie se voit à des détails qui manquent.</translation>
    </message>
    <message>
        <source>Nothing to see</source>
        <translation>Rien à voir</translation>
    </message>
    <message>
        <source>Not sure. %1</source>
        <translation>Pas sûre. %1</translation>
    </message>
    <message>
        <source>%1 of %2 show %3</source>
        <translation>%1 sur %2 montrent %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The starter model learned from %1 of these %2 pictures (%3 identical): its accuracy on them shows memory.</source>
        <translation>Le modèle de départ a appris de %1 de ces %2 images (%3 identiques)&#xa0;: son exactitude sur elles montre de la mémoire.</translation>
    </message>
    <message>
        <source>The starter model is damaged: %1%2. Install the program again, or choose a run of your own.</source>
        <translation>Le modèle de départ est endommagé&#xa0;: %1%2. Réinstallez le programme, ou choisissez une exécution à vous.</translation>
    </message>
    <message>
        <source>The starter model in %1 is of a later version of this program (format %2). Install that one.</source>
        <translation>Le modèle de départ dans %1 vient d’une version plus récente de ce programme (format %2). Installez celle-ci.</translation>
    </message>
    <message>
        <source>starter model</source>
        <translation>modèle de départ</translation>
    </message>
    <message>
        <source>There is no starter model here: %1. Install the program again, or choose a run of your own.</source>
        <translation>Il n’y a pas de modèle de départ ici&#xa0;: %1. Réinstallez le programme, ou choisissez une exécution à vous.</translation>
    </message>
    <message>
        <source>A .safetensors or .pth file to start from, or starter: the starter model; empty: from scratch.</source>
        <translation>Un fichier .safetensors ou .pth d’où partir, ou starter&#xa0;: le modèle de départ&#xa0;; vide&#xa0;: de zéro.</translation>
    </message>
    <message>
        <source>Its own background, continued</source>
        <translation>Son propre fond, prolongé</translation>
    </message>
    <message>
        <source>Another class&apos;s background</source>
        <translation>Le fond d’une autre classe</translation>
    </message>
    <message>
        <source>Made-up soil, grass, stone, wood or sand</source>
        <translation>Terre, herbe, pierre, bois ou sable inventés</translation>
    </message>
    <message>
        <source>on its own background, continued</source>
        <translation>sur son propre fond, prolongé</translation>
    </message>
    <message>
        <source>on another class&apos;s background</source>
        <translation>sur le fond d’une autre classe</translation>
    </message>
    <message>
        <source>on made-up soil, grass, stone, wood or sand</source>
        <translation>sur de la terre, de l’herbe, de la pierre, du bois ou du sable inventés</translation>
    </message>
    <message>
        <source>Right on %1 of the cut-out leaves before their own background, on %2 before the worse of the others.</source>
        <translation>Juste pour %1 des feuilles détourées devant leur propre fond, pour %2 devant le pire des autres.</translation>
    </message>
    <message>
        <source>%1 It goes by the leaf: the background changes next to nothing.</source>
        <translation>%1 Il se fie à la feuille&#xa0;: le fond ne change presque rien.</translation>
    </message>
    <message>
        <source>%1 It goes mostly by the leaf.</source>
        <translation>%1 Il se fie surtout à la feuille.</translation>
    </message>
    <message>
        <source>%1 A part of what it goes by lies beside the leaf.</source>
        <translation>%1 Une partie de ce à quoi il se fie est à côté de la feuille.</translation>
    </message>
    <message>
        <source>%1 Much of what it goes by lies beside the leaf: expect far less of it on leaves outdoors.</source>
        <translation>%1 Une grande part de ce à quoi il se fie est à côté de la feuille&#xa0;: attendez-en bien moins sur des feuilles en extérieur.</translation>
    </message>
    <message>
        <source>1 image is left out: its leaf could not be cut out.</source>
        <translation>1 image est écartée&#xa0;: sa feuille n’a pas pu être détourée.</translation>
    </message>
    <message>
        <source>%1 images are left out: their leaves could not be cut out.</source>
        <translation>%1 images sont écartées&#xa0;: leurs feuilles n’ont pas pu être détourées.</translation>
    </message>
    <message>
        <source>In none of the images in %1 could the leaf be cut out: each shows no single leaf on a background of another colour. Backgrounds can be swapped only where it does.</source>
        <translation>La feuille n’a pu être détourée dans aucune des images de %1&#xa0;: aucune ne montre une seule feuille sur un fond d’une autre couleur. Les fonds ne peuvent être échangés que dans ce cas.</translation>
    </message>
    <message>
        <source>Size at the start</source>
        <translation>Taille au début</translation>
    </message>
    <message>
        <source>Smallest crop</source>
        <translation>Recadrage minimal</translation>
    </message>
    <message>
        <source>Zero-init residual</source>
        <translation>Résidus init. à zéro</translation>
    </message>
    <message>
        <source>Decay norms</source>
        <translation>Décroître les normes</translation>
    </message>
    <message>
        <source>Warm-up share</source>
        <translation>Part de montée</translation>
    </message>
    <message>
        <source>Annealing</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>Least share of a picture&apos;s area that a random crop keeps.</source>
        <translation>Plus petite part de la surface d’une image que garde un recadrage aléatoire.</translation>
    </message>
    <message>
        <source>From scratch: each block starts as its shortcut alone, which makes the first epochs easier.</source>
        <translation>De zéro&#xa0;: chaque bloc commence comme son seul raccourci, ce qui facilite les premières époques.</translation>
    </message>
    <message>
        <source>Weight decay also of batch norm&apos;s weights and of all biases.</source>
        <translation>Weight decay aussi pour les poids de la batch norm et pour tous les biais.</translation>
    </message>
    <message>
        <source>Share of the training in which the learning rate rises (one-cycle schedule).</source>
        <translation>Part de l’entraînement où le taux d’apprentissage monte (programme one-cycle).</translation>
    </message>
    <message>
        <source>Shape of the rise and the fall (one-cycle schedule).</source>
        <translation>Forme de la montée et de la descente (programme one-cycle).</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Cosinus</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Swapping backgrounds</source>
        <translation>Échange des fonds</translation>
    </message>
    <message>
        <source>The picture seems to show several leaves. Take one leaf alone, as large as possible.</source>
        <translation>L’image semble montrer plusieurs feuilles. Prenez une seule feuille, aussi grande que possible.</translation>
    </message>
    <message>
        <source>Picture cache</source>
        <translation>Cache d’images</translation>
    </message>
    <message>
        <source>Side of the training pictures in the first epoch; they grow to the input size in equal stages. Small pictures train several times faster. 0: the input size throughout.</source>
        <translation>Côté des images d’entraînement à la première époque&#xa0;; elles grandissent par paliers égaux jusqu’à la taille d’entrée. De petites images s’entraînent plusieurs fois plus vite. 0&#xa0;: la taille d’entrée tout du long.</translation>
    </message>
    <message>
        <source>Megabytes of decoded pictures that are kept from epoch to epoch; 0: none; -1: by the free memory, at most 256. It changes no result.</source>
        <translation>Mégaoctets d’images décodées gardées d’une époque à l’autre&#xa0;; 0&#xa0;: aucune&#xa0;; -1&#xa0;: selon la mémoire libre, 256 au plus. Ne change aucun résultat.</translation>
    </message>
    <message>
        <source>%1 is lost%2: it ended, or gave no sign of life for %3 seconds. What is stored is kept: resume, with as many ranks or with others.</source>
        <translation>%1 est perdu%2&#xa0;: il s’est terminé, ou n’a pas donné signe de vie pendant %3 secondes. Ce qui est enregistré est conservé&#xa0;: reprenez, avec autant de rangs ou d’autres.</translation>
    </message>
    <message>
        <source>Not all ranks met at %1%2. See that each node reaches that address, and that no other job uses the port (MASTER_ADDR, MASTER_PORT).</source>
        <translation>Tous les rangs ne se sont pas retrouvés à %1%2. Vérifiez que chaque nœud atteint cette adresse et qu’aucun autre job n’utilise le port (MASTER_ADDR, MASTER_PORT).</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <source>Processes that share each batch, each with a copy of the model. Unlike replicas they can run on several machines (srun, torchrun); here they share this machine&apos;s cores.</source>
        <translation>Processus qui se partagent chaque batch, chacun avec une copie du modèle. Contrairement aux réplicas, ils peuvent tourner sur plusieurs machines (srun, torchrun)&#xa0;; ici ils se partagent les cœurs de cette machine.</translation>
    </message>
    <message>
        <source>With several ranks: batch norm by the whole batch, as a single process has it, at the price of two more messages a layer. Else each rank by its own share.</source>
        <translation>Avec plusieurs rangs&#xa0;: batch norm sur tout le batch, comme dans un seul processus, au prix de deux messages de plus par couche. Sinon, chaque rang selon sa propre part.</translation>
    </message>
    <message>
        <source>%1 ranks on %2 cores: more than the machine has, so they will wait for each other.</source>
        <translation>%1 rangs sur %2 cœurs&#xa0;: plus que n’en a la machine, ils s’attendront donc les uns les autres.</translation>
    </message>
    <message>
        <source>Training by ranks</source>
        <translation>Entraînement par rangs</translation>
    </message>
    <message>
        <source>1 rank</source>
        <translation>1 rang</translation>
    </message>
    <message>
        <source>%1 ranks</source>
        <translation>%1 rangs</translation>
    </message>
    <message>
        <source>Universal Scalability Law: contention %1, coherence %2.</source>
        <translation>Loi universelle de scalabilité&#xa0;: contention %1, cohérence %2.</translation>
    </message>
    <message>
        <source>More than %1 workers would be slower.</source>
        <translation>Plus de %1 workers seraient plus lents.</translation>
    </message>
    <message>
        <source>Sync batch norm</source>
        <translation>Batch norm synchro</translation>
    </message>
    <message>
        <source>More workers would only be slower.</source>
        <translation>Plus de workers seraient seulement plus lents.</translation>
    </message>
    <message>
        <source>The database %1 is not reached%2. What is stored is kept: see that its server runs and that this machine reaches it, and go on.</source>
        <translation>La base de données %1 est injoignable%2. Ce qui est enregistré est conservé&#xa0;: vérifiez que son serveur tourne et que cette machine l’atteint, puis reprenez.</translation>
    </message>
    <message>
        <source>The database %1 refuses%2. Check its name and the user; the password is taken from PGPASSWORD or ~/.pgpass.</source>
        <translation>La base de données %1 refuse%2. Vérifiez son nom et l’utilisateur&#xa0;; le mot de passe vient de PGPASSWORD ou de ~/.pgpass.</translation>
    </message>
    <message>
        <source>The address of a database holds no password here: others could read it in the list of processes. Write it into ~/.pgpass (host:port:database:user:password) or PGPASSWORD, and give %1 alone.</source>
        <translation>L’adresse d’une base de données ne contient pas de mot de passe ici&#xa0;: d’autres pourraient le lire dans la liste des processus. Écrivez-le dans ~/.pgpass (host:port:database:user:password) ou PGPASSWORD, et donnez seulement %1.</translation>
    </message>
    <message>
        <source>The study %1 would be on a network&apos;s disk (%2), where locks do not keep an SQLite file whole. Choose a folder on a disk of this machine, or a database: postgresql://user@host/database#study.</source>
        <translation>L’étude %1 serait sur un disque réseau (%2), où les verrous ne protègent pas un fichier SQLite. Choisissez un dossier sur un disque de cette machine, ou une base de données&#xa0;: postgresql://user@host/database#study.</translation>
    </message>
    <message>
        <source>Another process runs trial %2 of the study %1 meanwhile, as this one gave no sign of life for too long.</source>
        <translation>Un autre processus exécute entre-temps l’essai %2 de l’étude %1, car celui-ci n’a pas donné signe de vie depuis trop longtemps.</translation>
    </message>
    <message>
        <source>The processes are of different versions of this program (%1). Use the same one on all nodes.</source>
        <translation>Les processus sont de versions différentes de ce programme (%1). Utilisez la même sur tous les nœuds.</translation>
    </message>
    <message>
        <source>%1 holds other classes or images than where the work began. Give all nodes the same dataset.</source>
        <translation>%1 contient d’autres classes ou images que là où le travail a commencé. Donnez le même jeu de données à tous les nœuds.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>glossary</comment>
        <extracomment>The language of the glossary&apos;s file, resources/help/glossary.en.md: this language&apos;s code.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>it is next, when enough nodes are free</source>
        <translation>il est le prochain, dès que suffisamment de nœuds seront libres</translation>
    </message>
    <message>
        <source>other jobs come before it</source>
        <translation>d’autres jobs passent avant lui</translation>
    </message>
    <message>
        <source>it waits for another job</source>
        <translation>il attend un autre job</translation>
    </message>
    <message>
        <source>its time has not come; after a requeue Slurm waits two minutes</source>
        <translation>son heure n’est pas venue&#xa0;; après une remise en file, Slurm attend deux minutes</translation>
    </message>
    <message>
        <source>it is held; let it go with scontrol release</source>
        <translation>il est retenu&#xa0;; libérez-le avec scontrol release</translation>
    </message>
    <message>
        <source>an administrator holds it</source>
        <translation>un administrateur le retient</translation>
    </message>
    <message>
        <source>a licence is not free</source>
        <translation>une licence n’est pas libre</translation>
    </message>
    <message>
        <source>its reservation has not begun</source>
        <translation>sa réservation n’a pas commencé</translation>
    </message>
    <message>
        <source>the partition is down</source>
        <translation>la partition est hors service</translation>
    </message>
    <message>
        <source>the partition is not active</source>
        <translation>la partition n’est pas active</translation>
    </message>
    <message>
        <source>it asks for more nodes than the partition gives: cancel it and ask for fewer</source>
        <translation>il demande plus de nœuds que la partition n’en donne&#xa0;: annulez-le et demandez-en moins</translation>
    </message>
    <message>
        <source>it asks for more time than the partition gives: cancel it and ask for less</source>
        <translation>il demande plus de temps que la partition n’en donne&#xa0;: annulez-le et demandez-en moins</translation>
    </message>
    <message>
        <source>the partition cannot give what it asks for: cancel it and ask for less</source>
        <translation>la partition ne peut pas donner ce qu’il demande&#xa0;: annulez-le et demandez moins</translation>
    </message>
    <message>
        <source>a node that it needs is down</source>
        <translation>un nœud dont il a besoin est hors service</translation>
    </message>
    <message>
        <source>nodes that it needs are down, in maintenance or reserved</source>
        <translation>des nœuds dont il a besoin sont hors service, en maintenance ou réservés</translation>
    </message>
    <message>
        <source>no node is as it asks for: cancel it and ask for less</source>
        <translation>aucun nœud n’est tel qu’il le demande&#xa0;: annulez-le et demandez moins</translation>
    </message>
    <message>
        <source>Its time limit was reached.</source>
        <translation>Sa limite de temps est atteinte.</translation>
    </message>
    <message>
        <source>It took more memory than it had asked for.</source>
        <translation>Il a pris plus de mémoire qu’il n’en avait demandé.</translation>
    </message>
    <message>
        <source>A node failed.</source>
        <translation>Un nœud est tombé en panne.</translation>
    </message>
    <message>
        <source>A node did not start.</source>
        <translation>Un nœud n’a pas démarré.</translation>
    </message>
    <message>
        <source>Another job took its nodes.</source>
        <translation>Un autre job a pris ses nœuds.</translation>
    </message>
    <message>
        <source>Its deadline was reached.</source>
        <translation>Son échéance est atteinte.</translation>
    </message>
    <message>
        <source>Waits since %1</source>
        <translation>En attente depuis %1</translation>
    </message>
    <message>
        <source>; expected to start %1</source>
        <translation>&#xa0;; démarrage prévu %1</translation>
    </message>
    <message>
        <source>Its command ended with the exit code %1; see its log.</source>
        <translation>Sa commande s’est terminée avec le code %1&#xa0;; voir son journal.</translation>
    </message>
    <message>
        <source>Slurm says %1; see its log.</source>
        <translation>Slurm dit %1&#xa0;; voir son journal.</translation>
    </message>
    <message>
        <source>%1 measurements</source>
        <translation>%1 mesures</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 étapes sur %2</translation>
    </message>
    <message>
        <source>There is no partition %1; there are: %2.</source>
        <translation>Il n’y a pas de partition %1&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Jobs go to the default partition.</source>
        <translation>Les jobs vont dans la partition par défaut.</translation>
    </message>
    <message>
        <source>The partition %1 is there.</source>
        <translation>La partition %1 est là.</translation>
    </message>
    <message>
        <source>Speedup study</source>
        <translation>Étude d’accélération</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Reproduction</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on %2, job %3</source>
        <translation>%1 sur %2, job %3</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>It was sent, and the answer is not known yet.</source>
        <translation>Il est envoyé, et la réponse n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Runs since %1.</source>
        <translation>En cours depuis %1.</translation>
    </message>
    <message>
        <source>It is done. Take its runs home.</source>
        <translation>Il est terminé. Rapatriez ses exécutions.</translation>
    </message>
    <message>
        <source>It is done, and its runs are here.</source>
        <translation>Il est terminé, et ses exécutions sont ici.</translation>
    </message>
    <message>
        <source>It was cancelled. What it stored can be taken home.</source>
        <translation>Il a été annulé. Ce qu’il a enregistré peut être rapatrié.</translation>
    </message>
    <message>
        <source>The cluster did not take it. Submit it again.</source>
        <translation>Le cluster ne l’a pas accepté. Soumettez-le à nouveau.</translation>
    </message>
    <message>
        <source>The queue does not know job %1 any more, and it left no exit code. What it stored can be taken home.</source>
        <translation>La file ne connaît plus le job %1, et il n’a laissé aucun code de sortie. Ce qu’il a enregistré peut être rapatrié.</translation>
    </message>
    <message>
        <source>you or your group use all that you may at a time</source>
        <translation>vous ou votre groupe utilisez déjà tout ce qui est permis à la fois</translation>
    </message>
    <message>
        <source>Slurm lets it wait</source>
        <translation>Slurm le fait attendre</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>meilleure %1</translation>
    </message>
    <message>
        <source>Last heard of %1.</source>
        <translation>Dernières nouvelles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not heard of yet.</source>
        <translation>Pas encore de nouvelles.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>Slurm takes jobs there (%1).</source>
        <translation>Slurm y accepte des jobs (%1).</translation>
    </message>
    <message>
        <source>There is no sbatch (%1). Choose the host from which jobs are submitted.</source>
        <translation>Il n’y a pas de sbatch (%1). Choisissez l’hôte d’où l’on soumet les jobs.</translation>
    </message>
    <message>
        <source>Jobs and runs go to %1.</source>
        <translation>Les jobs et les exécutions vont dans %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written (%2).</source>
        <translation>Impossible d’écrire dans le dossier %1 (%2).</translation>
    </message>
    <message>
        <source>The dataset is there: %1.</source>
        <translation>Le jeu de données est là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The dataset is not there (%1).</source>
        <translation>Le jeu de données n’est pas là (%1).</translation>
    </message>
    <message>
        <source>The program is there: %1.</source>
        <translation>Le programme est là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The program %1 does not start there (%2). Install it, or load its module first.</source>
        <translation>Le programme %1 n’y démarre pas (%2). Installez-le, ou chargez d’abord son module.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2. See that the network or VPN is there and that ssh to this host works in a terminal; jobs there go on meanwhile.</source>
        <translation>%1 est injoignable%2. Vérifiez que le réseau ou le VPN est là et que ssh vers cet hôte marche dans un terminal&#xa0;; les jobs y continuent entre-temps.</translation>
    </message>
    <message>
        <source>ssh to %1 needs a person%2. Log in once in a terminal, so that the host is known, and set up a key (ssh-copy-id), so that no password is asked for.</source>
        <translation>ssh vers %1 demande une personne%2. Connectez-vous une fois dans un terminal, pour que l’hôte soit connu, et installez une clé (ssh-copy-id), pour qu’aucun mot de passe ne soit demandé.</translation>
    </message>
    <message>
        <source>There is no %1 on %2. Choose the host from which jobs are submitted to Slurm.</source>
        <translation>Il n’y a pas de %1 sur %2. Choisissez l’hôte d’où l’on soumet les jobs à Slurm.</translation>
    </message>
    <message>
        <source>The cluster %1 did not take the job: %2</source>
        <translation>Le cluster %1 n’a pas accepté le job&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not do what was asked: %2</source>
        <translation>%1 n’a pas pu faire ce qui était demandé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The job %1 is not over yet: its runs are taken home when it is, or when it is cancelled.</source>
        <translation>Le job %1 n’est pas encore fini&#xa0;: ses exécutions sont rapatriées quand il l’est, ou quand il est annulé.</translation>
    </message>
    <message>
        <source>There is no ssh on this machine. Install the package openssh-client.</source>
        <translation>Il n’y a pas de ssh sur cette machine. Installez le paquet openssh-client.</translation>
    </message>
    <message>
        <source>yyyy-MM-dd hh:mm</source>
        <extracomment>A day and a time, as in QLocale::toString(): &quot;2026-05-12 10:15&quot;</extracomment>
        <translation>dd/MM/yyyy hh:mm</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>Pommier</translation>
    </message>
    <message>
        <source>Blueberry</source>
        <translation>Myrtillier</translation>
    </message>
    <message>
        <source>Cherry (including sour)</source>
        <translation>Cerisier (griottier compris)</translation>
    </message>
    <message>
        <source>Corn (maize)</source>
        <translation>Maïs</translation>
    </message>
    <message>
        <source>Grape</source>
        <translation>Vigne</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranger</translation>
    </message>
    <message>
        <source>Peach</source>
        <translation>Pêcher</translation>
    </message>
    <message>
        <source>Pepper, bell</source>
        <translation>Poivron</translation>
    </message>
    <message>
        <source>Potato</source>
        <translation>Pomme de terre</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Framboisier</translation>
    </message>
    <message>
        <source>Soybean</source>
        <translation>Soja</translation>
    </message>
    <message>
        <source>Squash</source>
        <translation>Courge</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>Fraisier</translation>
    </message>
    <message>
        <source>Tomato</source>
        <translation>Tomate</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>feuille saine</translation>
    </message>
    <message>
        <source>Apple scab</source>
        <translation>Tavelure</translation>
    </message>
    <message>
        <source>Bacterial spot</source>
        <translation>Tache bactérienne</translation>
    </message>
    <message>
        <source>Black rot</source>
        <translation>Pourriture noire</translation>
    </message>
    <message>
        <source>Cedar apple rust</source>
        <translation>Rouille de Virginie</translation>
    </message>
    <message>
        <source>Cercospora leaf spot Gray leaf spot</source>
        <translation>Cercosporiose (taches grises)</translation>
    </message>
    <message>
        <source>Common rust</source>
        <translation>Rouille commune</translation>
    </message>
    <message>
        <source>Early blight</source>
        <translation>Alternariose</translation>
    </message>
    <message>
        <source>Esca (Black Measles)</source>
        <translation>Esca (rougeole noire)</translation>
    </message>
    <message>
        <source>Haunglongbing (Citrus greening)</source>
        <translation>Huanglongbing (greening des agrumes)</translation>
    </message>
    <message>
        <source>Late blight</source>
        <translation>Mildiou</translation>
    </message>
    <message>
        <source>Leaf Mold</source>
        <translation>Cladosporiose</translation>
    </message>
    <message>
        <source>Leaf blight (Isariopsis Leaf Spot)</source>
        <translation>Brûlure des feuilles (taches à Isariopsis)</translation>
    </message>
    <message>
        <source>Leaf scorch</source>
        <translation>Nécrose des feuilles</translation>
    </message>
    <message>
        <source>Northern Leaf Blight</source>
        <translation>Helminthosporiose du Nord</translation>
    </message>
    <message>
        <source>Powdery mildew</source>
        <translation>Oïdium</translation>
    </message>
    <message>
        <source>Septoria leaf spot</source>
        <translation>Septoriose</translation>
    </message>
    <message>
        <source>Spider mites Two-spotted spider mite</source>
        <translation>Acariens (tétranyque à deux points)</translation>
    </message>
    <message>
        <source>Target Spot</source>
        <translation>Taches en cible (corynesporiose)</translation>
    </message>
    <message>
        <source>Tomato Yellow Leaf Curl Virus</source>
        <translation>Virus des feuilles jaunes en cuillère (TYLCV)</translation>
    </message>
    <message>
        <source>Tomato mosaic virus</source>
        <translation>Virus de la mosaïque de la tomate</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 Go</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>the run %1</source>
        <translation>l’exécution %1</translation>
    </message>
    <message>
        <source>a tuning’s trial %1</source>
        <translation>l’essai %1 d’un réglage</translation>
    </message>
    <message>
        <source>the speedup study %1</source>
        <translation>l’étude d’accélération %1</translation>
    </message>
    <message>
        <source>earlier statistics</source>
        <translation>des statistiques antérieures</translation>
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
        <translation>durée encore inconnue</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>about %1 (%2 to %3)</source>
        <translation>environ %1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1, %2 disk</source>
        <translation>%1, %2 de disque</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Memory and disk follow from the sizes of the network, its state and the batches.</source>
        <translation>La mémoire et le disque découlent des tailles du réseau, de son état et des batches.</translation>
    </message>
    <message>
        <source>Nothing like it was measured on this machine yet: its first epoch, or first measurement, tells.</source>
        <translation>Rien de semblable n’a encore été mesuré sur cette machine&#xa0;: sa première époque, ou première mesure, le dira.</translation>
    </message>
    <message>
        <source>From %1, scaled by images, epochs, size and cores; measurements of this machine that are as near: %2.</source>
        <translation>D’après %1, converti selon les images, les époques, la taille et les cœurs&#xa0;; mesures aussi proches de cette machine&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The less that one is like this job, the wider the range. Other programs slow it down.</source>
        <translation>Moins cela ressemble à ce job, plus la fourchette est large. D’autres programmes le ralentissent.</translation>
    </message>
    <message>
        <source>Quick look</source>
        <translation>Coup d’œil</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Best in ten minutes</source>
        <translation>Le mieux en dix minutes</translation>
    </message>
    <message>
        <source>The paper’s</source>
        <translation>Celle de l’article</translation>
    </message>
    <message>
        <source>Small pictures and few epochs: under a minute, where the machine lets it</source>
        <translation>Petites images et peu d’époques&#xa0;: moins d’une minute, si la machine le permet</translation>
    </message>
    <message>
        <source>What the program comes with, and the README’s accuracy is of</source>
        <translation>Celle qui est fournie avec le programme, et dont vient l’exactitude du README</translation>
    </message>
    <message>
        <source>The default recipe at the size and with the epochs that ten minutes have room for</source>
        <translation>La recette par défaut, avec la taille et les époques qui tiennent en dix minutes</translation>
    </message>
    <message>
        <source>The paper’s hyperparameters: 256 px, five epochs</source>
        <translation>Les hyperparamètres de l’article&#xa0;: 256 px, cinq époques</translation>
    </message>
    <message>
        <source>Counts over nodes are measured inside a job of Slurm with %1 nodes; this one has %2. Send the measurement to a cluster, or start it once in such a job: salloc --nodes=%1, then srun --nodes=1 --ntasks=1 leafbench-cli.</source>
        <translation>Les nombres sur plusieurs nœuds se mesurent dans un job de Slurm à %1 nœuds&#xa0;; celui-ci en a %2. Envoyez la mesure à un cluster, ou lancez-la une seule fois dans un tel job&#xa0;: salloc --nodes=%1, puis srun --nodes=1 --ntasks=1 leafbench-cli.</translation>
    </message>
    <message>
        <source>a short measurement of this machine</source>
        <translation>une courte mesure de cette machine</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 exécution</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 exécutions</translation>
    </message>
    <message>
        <source>mean %1 (%2 to %3)</source>
        <translation>moyenne %1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Tuning by processes</source>
        <translation>Réglage par processus</translation>
    </message>
    <message>
        <source>1 process</source>
        <translation>1 processus</translation>
    </message>
    <message>
        <source>%1 processes</source>
        <translation>%1 processus</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nœud</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 nœuds</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>Trials an hour: %1.</source>
        <translation>Essais par heure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 measurements</source>
        <translation>%1 mesures sur %2</translation>
    </message>
    <message>
        <source>The starter model (%1) comes with the program, without its pictures: it cannot be deleted, marked, or evaluated on them again. It can be evaluated on other pictures (--on), and a training can start from it (weights=starter).</source>
        <translation>Le modèle de départ (%1) est fourni avec le programme, sans ses images&#xa0;: il ne peut être ni supprimé, ni marqué, ni évalué à nouveau sur elles. Il peut être évalué sur d’autres images (--on), et un entraînement peut en partir (weights=starter).</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is missing in the search space, or no number.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» manque dans l’espace de recherche, ou n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1: there is no &quot;%2&quot; in a search space. It has type, low, high, step, log, choices, when.</source>
        <translation>%1&#xa0;: il n’y a pas de «&#xa0;%2&#xa0;» dans un espace de recherche. Il y a type, low, high, step, log, choices, when.</translation>
    </message>
    <message>
        <source>%1: the type &quot;%2&quot; is none of float, int and categorical.</source>
        <translation>%1&#xa0;: le type «&#xa0;%2&#xa0;» n’est ni float, ni int, ni categorical.</translation>
    </message>
    <message>
        <source>A parameter of the search space has no name.</source>
        <translation>Un paramètre de l’espace de recherche n’a pas de nom.</translation>
    </message>
    <message>
        <source>No job &quot;%1&quot; is known here (leafbench-cli jobs lists them).</source>
        <translation>Aucun job «&#xa0;%1&#xa0;» n’est connu ici (leafbench-cli jobs les liste).</translation>
    </message>
    <message>
        <source>No cluster &quot;%1&quot; is known here (leafbench-cli clusters lists them).</source>
        <translation>Aucun cluster «&#xa0;%1&#xa0;» n’est connu ici (leafbench-cli clusters les liste).</translation>
    </message>
    <message>
        <source>Known keys: %1.</source>
        <translation>Clés connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no recipe key &quot;%1&quot;.</source>
        <translation>Il n’y a pas de clé de recette «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no recipe key &quot;%1&quot;. Did you mean %2?</source>
        <translation>Il n’y a pas de clé de recette «&#xa0;%1&#xa0;». Vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the names here.</source>
        <translation>%1 n’est ni un fichier, ni l’un des noms connus ici.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the names here. Did you mean %2?</source>
        <translation>%1 n’est ni un fichier, ni l’un des noms connus ici. Vouliez-vous dire %2&#xa0;?</translation>
    </message>
    <message>
        <source>Names: %1.</source>
        <translation>Noms&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All images of %1 are of one class (%2), and a model that knows one class is right whatever it sees. Choose the folder whose subfolders are the classes.</source>
        <translation>Toutes les images de %1 sont d’une même classe (%2), et un modèle qui ne connaît qu’une classe a raison quoi qu’il voie. Choisissez le dossier dont les sous-dossiers sont les classes.</translation>
    </message>
    <message>
        <source>The mapping %1 names classes that the run does not know: %2. Use the run&apos;s names, and leave the class empty for what it does not know.</source>
        <translation>La correspondance %1 nomme des classes que l’exécution ne connaît pas&#xa0;: %2. Utilisez les noms de l’exécution, et laissez la classe vide pour ce qu’elle ne connaît pas.</translation>
    </message>
    <message>
        <source>No run here has a model yet. Train one, or name another runs folder (--runs).</source>
        <translation>Aucune exécution n’a encore de modèle ici. Entraînez-en un, ou indiquez un autre dossier des exécutions (--runs).</translation>
    </message>
    <message>
        <source>%1: %2 images lie beside the class folders, so they have no class, and are left out.</source>
        <translation>%1&#xa0;: images à côté des dossiers de classes, donc sans classe et écartées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Sure: of %1 validation answer with %2 or more, %3 were right (95 % interval %4 to %5).</source>
        <translation>Sûre&#xa0;: sur %1 réponse de validation à %2 ou plus, %3 était juste (intervalle à 95&#xa0;% de %4 à %5).</translation>
    </message>
    <message>
        <source>The %1 image shows a leaf of its own.</source>
        <translation>%1 image, qui montre une feuille à elle.</translation>
    </message>
    <message>
        <source>%1 images show %2 leaves; %3 is a further copy: %4.</source>
        <translation>%1 images montrent %2 feuilles&#xa0;; %3 est une copie de plus&#xa0;: %4.</translation>
    </message>
    <message>
        <source>%1 images show %2 leaf; further copies: %3 (%4).</source>
        <translation>%1 images montrent %2 feuille&#xa0;; copies de plus&#xa0;: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 image lies, identical or looking the same, in another class too: a label of it is wrong.</source>
        <translation>%1 image se trouve, identique ou d’aspect identique, aussi dans une autre classe&#xa0;: une de ses étiquettes est fausse.</translation>
    </message>
    <message>
        <source>The starter model learned from %1 of this %2 picture (%3 identical): its accuracy on it shows memory.</source>
        <translation>Le modèle de départ a appris de %1 image sur %2 (%3 identique)&#xa0;: son exactitude sur elle montre de la mémoire.</translation>
    </message>
    <message>
        <source>The %1 %2 image shows no leaf that is also in train.</source>
        <translation>Sous-ensemble %2&#xa0;: %1 image, qui ne montre aucune feuille qui est aussi dans train.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 images (%4) shows a leaf that is also in train.</source>
        <translation>Sous-ensemble %3&#xa0;: %1 image sur %2 (%4) montre une feuille qui est aussi dans train.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 image (%4) shows a leaf that is also in train.</source>
        <translation>Sous-ensemble %3&#xa0;: %1 image sur %2 (%4) montre une feuille qui est aussi dans train.</translation>
    </message>
    <message>
        <source>Eight background pixels alone name the class of %1 of %2 image (95 % interval %3 – %4; chance %5).</source>
        <translation>Huit pixels du fond suffisent à nommer la classe de %1 image sur %2 (intervalle à 95&#xa0;% %3 – %4&#xa0;; hasard %5).</translation>
    </message>
    <message>
        <source>%1 of %2 measurement</source>
        <translation>%1 mesure sur %2</translation>
    </message>
    <message>
        <source>%1 measurement</source>
        <translation>%1 mesure</translation>
    </message>
    <message>
        <source>%1 image</source>
        <translation>%1 image</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>%1 picture</source>
        <translation>%1 image</translation>
    </message>
    <message>
        <source>%1 pictures</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>%1 class</source>
        <translation>%1 classe</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 classes</translation>
    </message>
    <message>
        <source>%1 species</source>
        <comment>one</comment>
        <extracomment>One species</extracomment>
        <translation>%1 espèce</translation>
    </message>
    <message>
        <source>%1 species</source>
        <comment>several</comment>
        <extracomment>Several species</extracomment>
        <translation>%1 espèces</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 fichier</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 fichiers</translation>
    </message>
    <message>
        <source>%1 run</source>
        <translation>%1 exécution</translation>
    </message>
    <message>
        <source>%1 tuning study</source>
        <translation>%1 étude de réglage</translation>
    </message>
    <message>
        <source>%1 tuning studies</source>
        <translation>%1 études de réglage</translation>
    </message>
    <message>
        <source>%1 epoch</source>
        <translation>%1 époque</translation>
    </message>
    <message>
        <source>%1 epochs</source>
        <translation>%1 époques</translation>
    </message>
    <message>
        <source>%1 trial</source>
        <translation>%1 essai</translation>
    </message>
    <message>
        <source>%1 trials</source>
        <translation>%1 essais</translation>
    </message>
    <message>
        <source>%1 repeat</source>
        <translation>%1 répétition</translation>
    </message>
    <message>
        <source>%1 repeats</source>
        <translation>%1 répétitions</translation>
    </message>
    <message>
        <source>%1 of %2 image</source>
        <translation>%1 image sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 epoch</source>
        <translation>%1 époque sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 trial</source>
        <translation>%1 essai sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 step</source>
        <translation>%1 étape sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 run</source>
        <translation>%1 exécution sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 exécutions sur %2</translation>
    </message>
    <message>
        <source>a placeholder of Git LFS without the picture: git lfs pull fetches it</source>
        <translation>un fichier de remplacement de Git LFS sans l’image&#xa0;: git lfs pull la récupère</translation>
    </message>
    <message>
        <source>Name one after a #, as in --study study.db#%1.</source>
        <translation>Nommez-en une après un #, comme dans --study study.db#%1.</translation>
    </message>
    <message>
        <source>There are several studies: %1.</source>
        <translation>Il y a plusieurs études&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no study &quot;%1&quot;; there are: %2.</source>
        <translation>Il n’y a pas d’étude «&#xa0;%1&#xa0;»&#xa0;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 image cannot be read</source>
        <translation>%1 image sur %2 est illisible</translation>
    </message>
    <message>
        <source>%1 of %2 %3 image cannot be read</source>
        <translation>%1 image sur %2 de %3 est illisible</translation>
    </message>
    <message>
        <source>%1: %2 image lies beside the class folders, so it has no class, and is left out.</source>
        <translation>%1&#xa0;: %2 image à côté des dossiers de classes, donc sans classe et écartée.</translation>
    </message>
    <message>
        <source>%1: no image of it lies in a folder for %3 (%2 in all), so nothing is known there about this class.</source>
        <translation>%1&#xa0;: aucune de ses images n’est dans un dossier pour %3 (%2 en tout), on n’y sait donc rien de cette classe.</translation>
    </message>
    <message>
        <source>%1: %2 image is too few for the shares; none went to %3.</source>
        <translation>%1&#xa0;: %2 image est trop peu pour les parts&#xa0;; aucune n’est allée à %3.</translation>
    </message>
    <message>
        <source>%1 of %2 folder</source>
        <translation>%1 dossier sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 format</source>
        <translation>%1 format sur %2</translation>
    </message>
    <message>
        <source>%1 by layout: %2. The laws take the one over the most nodes.</source>
        <translation>%1 selon la disposition&#xa0;: %2. Les lois prennent celle sur le plus de nœuds.</translation>
    </message>
    <message>
        <source>a file of a network&apos;s weights</source>
        <translation>un fichier des poids d’un réseau</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>%1: %2 image has a name that is not UTF-8, and is left out. Rename it (convmv does).</source>
        <translation>%1&#xa0;: %2 image a un nom qui n’est pas en UTF-8 et est laissée de côté. Renommez-la (convmv le fait).</translation>
    </message>
    <message>
        <source>%1: %2 images have names that are not UTF-8, and are left out. Rename them (convmv does).</source>
        <translation>%1&#xa0;: %2 images ont des noms qui ne sont pas en UTF-8 et sont laissées de côté. Renommez-les (convmv le fait).</translation>
    </message>
    <message>
        <source>%1: leads to the same folder as %2, where its images are counted; here they are left out.</source>
        <translation>%1&#xa0;: mène au même dossier que %2, où ses images sont comptées&#xa0;; ici elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>%1 (cannot be read)</source>
        <translation>%1 (illisible)</translation>
    </message>
</context>
</TS>
